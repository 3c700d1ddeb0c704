package org.huunghi.election.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.CountingOfficer;
import org.huunghi.election.CountingRole;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.Reason;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Participant;
import org.huunghi.union.ParticipantRole;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** What stands in the minutes of the count only. */
final class MinutesPart {
	private static final Texts TEXTS = Texts.beside(MinutesPart.class, "messages");

	private final Setting setting;
	private final Titles titles;
	private final Rows rows;

	MinutesPart(Setting setting, Titles titles, Rows rows) {
		this.setting = setting;
		this.titles = titles;
		this.rows = rows;
	}

	void fill(Map<String, Object> values) {
		Election election = setting.election;
		values.put("superior", "");
		values.put("organisation", titles.union());
		values.put("number", election.getMinutesNumber() == null ? TEXTS.get(setting.locale, setting.byBallot() ? "number.count" : "number.minutes") : election.getMinutesNumber());
		values.put("place", place());
		values.put("openedAt", DateText.at(election.getCountingFrom(), setting.date, setting.locale));
		values.put("closedAt", DateText.at(election.getCountingTo(), setting.date, setting.locale));
		values.put("quorum", setting.outcome.quorum() == null ? "" : sentences(ClauseKind.QUORUM));
		values.put("committee", committee());
		values.put("candidatesCount", election.isListClosed() ? Integer.valueOf(onList()) : null);
		values.put("surplus", election.isListClosed() ? sentences(ClauseKind.SURPLUS) : "");
		values.put("severalRounds", setting.outcome.rounds().size() > 1);
		RoundPart round = new RoundPart(setting, rows);
		values.put("rounds", setting.outcome.rounds().stream().map(round::of).toList());
		values.put("remarks", remarks());
		values.put("copies", "02");
		values.put("headName", officer(CountingRole.HEAD));
		values.put("secretaryName", officer(CountingRole.SECRETARY));
		values.put("presidium", presidium());
	}

	private String place() {
		if (setting.election.getVenue() != null) {
			return setting.election.getVenue();
		}
		return setting.meeting != null && setting.meeting.getVenue() != null ? setting.meeting.getVenue() : titles.place();
	}

	private int onList() {
		return (int) setting.outcome.fates().stream().filter(fate -> fate.decision() != Decision.WITHDRAWN && fate.decision() != Decision.NOT_ON_LIST).count();
	}

	private String sentences(ClauseKind clause) {
		return setting.outcome.general().stream().filter(reason -> reason.clause() == clause).map(this::sentence).collect(Collectors.joining(" "));
	}

	private String sentence(Reason reason) {
		return Wording.sentence(reason.text(setting.locale));
	}

	private List<Map<String, Object>> committee() {
		List<Map<String, Object>> officers = new ArrayList<>();
		for (CountingOfficer officer : setting.election.getCountingCommittee()) {
			String name = CandidateNames.of(officer, setting.locale);
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("no", officers.size() + 1);
			row.put("name", name.isEmpty() ? null : name);
			row.put("addressed", name.isEmpty() ? null : People.addressed(name, officer.getPerson(), setting.locale));
			row.put("role", officer.getRole() == null ? "" : ModelLabels.of(officer.getRole(), setting.locale));
			officers.add(row);
		}
		return officers;
	}

	private String officer(CountingRole role) {
		return setting.election.getCountingCommittee().stream().filter(officer -> officer.getRole() == role).map(officer -> CandidateNames.of(officer, setting.locale)).findFirst()
				.orElse("");
	}

	/** For the presidium one signs, the first of those who are entered. */
	private List<Map<String, Object>> presidium() {
		List<Map<String, Object>> signing = new ArrayList<>();
		String name = presiding(setting);
		if (!name.isEmpty()) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("name", name);
			row.put("role", "");
			signing.add(row);
		}
		return signing;
	}

	/** @return name of the first of the presidium; empty where none is entered */
	static String presiding(Setting setting) {
		if (setting.meeting == null) {
			return "";
		}
		return setting.meeting.getParticipants().stream().filter(participant -> participant.getRole() == ParticipantRole.PRESIDIUM).map(Participant::getPerson)
				.filter(person -> person != null && !person.eIsProxy()).map(person -> Names.of(person, setting.locale)).findFirst().orElse("");
	}

	/** Who left the list and why, how the election ended, what the counters noted, and, where there are any, the contradictions. */
	private String remarks() {
		List<String> lines = new ArrayList<>();
		for (Fate fate : setting.outcome.fates()) {
			if (fate.decision() == Decision.WITHDRAWN || fate.decision() == Decision.NOT_ON_LIST) {
				lines.add(TEXTS.get(setting.locale, "remark.candidate", CandidateNames.of(setting.candidate(fate), setting.locale), sentence(fate.reasons().get(0))));
			}
		}
		setting.outcome.general().stream().filter(reason -> reason.clause() == ClauseKind.ROUNDS).map(this::sentence).forEach(lines::add);
		setting.outcome.contradictions().forEach(contradiction -> lines.add(TEXTS.get(setting.locale, "remark.contradiction", Wording.sentence(contradiction.message(setting.locale)))));
		if (setting.election.getMinutesNote() != null) {
			lines.add(setting.election.getMinutesNote());
		}
		return String.join("\n", lines);
	}
}
