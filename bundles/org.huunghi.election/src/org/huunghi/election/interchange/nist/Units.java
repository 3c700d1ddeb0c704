package org.huunghi.election.interchange.nist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.huunghi.election.CountingOfficer;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.LanguageTexts;
import org.huunghi.election.interchange.nist.Node.Refs;
import org.huunghi.election.interchange.nist.Node.Words;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.CodeSystem;
import org.huunghi.union.Meeting;
import org.huunghi.union.Named;
import org.huunghi.union.Organisation;
import org.huunghi.union.Place;
import org.huunghi.union.PlaceCode;
import org.huunghi.union.PlaceKind;
import org.huunghi.union.labels.ModelLabels;

/** The GpUnits of a report: the union within its province, and the meeting that elects within the union. */
final class Units {
	private static final Map<PlaceKind, String> KINDS = Map.of(PlaceKind.COUNTRY, "country", PlaceKind.PROVINCE, "state", PlaceKind.CITY, "state",
			PlaceKind.DISTRICT, "county", PlaceKind.COMMUNE, "township", PlaceKind.VILLAGE, "village");

	private final ExportedElection exported;
	private final Ids ids;
	private final People people;
	private final Organisation union;
	private final Meeting meeting;

	Units(ExportedElection exported, Ids ids, People people) {
		this.exported = exported;
		this.ids = ids;
		this.people = people;
		union = exported.union();
		meeting = exported.meeting();
	}

	/** @return the id of the unit for which somebody is elected */
	String district() {
		return ids.of("unit", union);
	}

	/** @return the id of the unit whose votes are counted */
	String voters() {
		return meeting == null ? district() : ids.of("meeting", meeting);
	}

	List<Node> nodes() {
		List<Node> nodes = new ArrayList<>();
		Place place = ExportedElection.known(union.getPlace());
		if (place != null) {
			nodes.add(place(place));
		}
		Node elects = unit(district(), meeting == null ? List.of() : List.of(voters()), List.of(), union);
		nodes.add(meeting == null ? withVoters(elects, "union") : elects.put("Type", "other").put("OtherType", "union"));
		if (meeting != null) {
			nodes.add(withVoters(unit(voters(), List.of(), List.of(), meeting), "meeting"));
		}
		return nodes;
	}

	private Node unit(String id, List<String> parts, List<Node> codes, Named named) {
		return new Node("ReportingUnit", id).put("ComposingGpUnitIds", new Refs(parts)).put("ExternalIdentifier", codes).put("Name",
				new Words(LanguageTexts.of(named, exported.date(), exported.locale())));
	}

	private Node withVoters(Node unit, String kind) {
		Electorate electorate = exported.input().electorate();
		return unit.put("ElectionAdministration", countingCommittee()).put("Type", "other").put("OtherType", kind)
				.put("VotersParticipated", electorate.present()).put("VotersRegistered", electorate.counted());
	}

	private Node countingCommittee() {
		List<String> officials = new ArrayList<>();
		int position = 0;
		for (CountingOfficer officer : exported.election().getCountingCommittee()) {
			String id = people.id(officer, ++position);
			if (id != null && !officials.contains(id)) {
				officials.add(id);
			}
		}
		return officials.isEmpty() ? null : new Node("ElectionAdministration", null).put("ElectionOfficialPersonIds", new Refs(officials)).put("Name",
				ModelLabels.of(ElectionPackage.Literals.ELECTION__COUNTING_COMMITTEE, exported.locale()));
	}

	private Node place(Place place) {
		List<Node> codes = new ArrayList<>();
		for (PlaceCode code : place.getCodes()) {
			if (code.getValue() != null && !code.getValue().isBlank() && isValid(code)) {
				boolean national = code.getSystem() == CodeSystem.NATIONAL;
				codes.add(new Node("ExternalIdentifier", null).put("Type", national ? "national-level" : "other").put("OtherType", national ? null : "iso-3166")
						.put("Value", code.getValue()));
			}
		}
		String kind = KINDS.get(place.getKind());
		return unit(ids.of("place", place), List.of(district()), codes, place).put("Type", kind == null ? "other" : kind).put("OtherType",
				kind == null ? "place" : null);
	}

	private boolean isValid(PlaceCode code) {
		PartialDate date = exported.date();
		return (code.getValidFrom() == null || !date.certainlyBefore(code.getValidFrom())) && (code.getValidTo() == null || !code.getValidTo().certainlyBefore(date));
	}
}
