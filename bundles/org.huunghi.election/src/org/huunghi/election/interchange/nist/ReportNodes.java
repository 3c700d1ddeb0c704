package org.huunghi.election.interchange.nist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.count.Decision;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.InterchangeException;
import org.huunghi.election.interchange.LanguageTexts;
import org.huunghi.election.interchange.nist.Node.Refs;
import org.huunghi.election.interchange.nist.Node.Words;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.Post;
import org.huunghi.union.names.Names;

/** Makes the ElectionReport of one election: who issues it, and what the election refers to. */
final class ReportNodes {
	private static final String APPLICATION = "Hữu Nghị org.huunghi.election 0.1.0";

	private final ExportedElection exported;
	private final Instant generated;
	private final Ids ids = new Ids();
	private final Locale locale;

	ReportNodes(ExportedElection exported, Instant generated) {
		this.exported = exported;
		this.generated = generated;
		locale = exported.locale();
	}

	Node report() throws InterchangeException {
		Organisation union = exported.union();
		PartialDate date = exported.date();
		if (date == null) {
			throw new InterchangeException("missing.date", exported.label());
		}
		if (union == null) {
			throw new InterchangeException("missing.union", exported.label());
		}
		People people = new People(exported, ids);
		Units units = new Units(exported, ids, people);
		Node office = office(units);
		Node election = new ElectionNodes(exported, ids, people, units, office == null ? null : office.id(), isPast()).election();
		String issuer = Names.of(union, locale, date);
		String abbreviation = LanguageTexts.shortForm(union, locale);
		return new Node("ElectionReport", null).put("Election", List.of(election)).put("Format", "summary-contest")
				.put("GeneratedDate", generated.truncatedTo(ChronoUnit.SECONDS).toString()).put("GpUnit", units.nodes()).put("Issuer", issuer)
				.put("IssuerAbbreviation", abbreviation == null ? issuer : abbreviation).put("Office", office == null ? List.of() : List.of(office))
				.put("OfficeGroup", office == null ? List.of() : List.of(group(office))).put("Person", people.nodes()).put("SequenceStart", 1)
				.put("SequenceEnd", 1).put("Status", status()).put("VendorApplicationId", APPLICATION);
	}

	private Node office(Units units) {
		Post post = exported.post();
		return post == null ? null
				: new Node("Office", ids.of("office", post)).put("ElectionDistrictId", units.district())
						.put("Name", new Words(LanguageTexts.of(post, exported.date(), locale)));
	}

	private Node group(Node office) {
		Organisation owner = exported.post().getOrganisation();
		return new Node("OfficeGroup", null).put("Name", Names.of(owner == null ? exported.union() : owner, locale, exported.date()))
				.put("OfficeIds", new Refs(List.of(office.id())));
	}

	private String status() {
		boolean recognised = ExportedElection.known(exported.election().getResolution()) != null;
		if (exported.isDecided()) {
			return recognised ? "certified" : "unofficial-complete";
		}
		boolean begun = !exported.election().getRounds().isEmpty()
				|| exported.outcome().fates().stream().anyMatch(fate -> fate.decision() == Decision.ELECTED || fate.decision() == Decision.NOT_ELECTED);
		return begun || isPast() ? "unofficial-partial" : "pre-election";
	}

	/** An old election of which the sources tell no result was held all the same. */
	private boolean isPast() {
		return exported.date().lastDay().isBefore(LocalDate.ofInstant(generated, ZoneOffset.UTC));
	}
}
