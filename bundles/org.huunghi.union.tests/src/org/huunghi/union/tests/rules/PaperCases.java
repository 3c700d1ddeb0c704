package org.huunghi.union.tests.rules;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.with;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.info;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Person;
import org.huunghi.union.tests.support.RuleCase;

/** Cases of the rules for documents, agreements, awards and figures; the day of the check is 15 January 2026. */
final class PaperCases {
	private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private PaperCases() {
	}

	static List<RuleCase> all() {
		return List.of(warning("document.future", () -> make("Document", "date", "2026-01-16"), () -> make("Document", "date", "2026")),
				warning("attachment.empty", () -> make("Attachment"), () -> attachment(3, SHA_OF_ABC)),
				error("attachment.size", () -> attachment(4, SHA_OF_ABC), () -> attachment(3, SHA_OF_ABC)),
				error("attachment.sha256", () -> attachment(3, SHA_OF_ABC.replace('b', 'c')), () -> attachment(3, SHA_OF_ABC)),
				info("agreement.expired", () -> make("Agreement", "validTo", "2026-01-14"), () -> make("Agreement", "validTo", "2026-01-14", "renewedBy", make("Agreement"))),
				warning("agreement.expiring", () -> make("Agreement", "validTo", "2026-04-15"), () -> make("Agreement", "validTo", "2026-04-16")),
				error("award.persons", () -> make("Award", "personCount", 1, "persons", List.of(person("A"), person("B"))), () -> make("Award", "personCount", 2, "persons", person("A"))),
				error("award.collectives", () -> make("Award", "collectiveCount", 0, "collectives", make("Organisation")), () -> make("Award", "collectives", make("Organisation"))),
				warning("award.twice", () -> awards(null, null), () -> awards(make("Document"), make("Document"))),
				error("figure.noValue", () -> make("PeriodTotal"), PaperCases::total), error("figure.twoValues", () -> with(total(), "money", "5 VND"), PaperCases::total),
				error("figure.noIndicator", () -> with(total(), "indicator", null), PaperCases::total), error("figure.noPeriod", () -> with(total(), "periodTo", null), PaperCases::total),
				warning("figure.noSource", () -> make("PeriodTotal"), PaperCases::total),
				error("figure.places", () -> with(total(), "placeCount", 1, "places", List.of(make("Place"), make("Place"))), () -> with(total(), "placeCount", 9, "places", make("Place"))),
				error("figure.unit", () -> with(total(), "quantity", null, "money", "5 VND"), PaperCases::total), error("figure.fraction", () -> with(total(), "quantity", "1.5"), PaperCases::total),
				warning("figure.twice", () -> figures("2023"), () -> figures("2022")),
				warning("source.noDocument", () -> make("Source"), () -> make("Source", "document", make("Document"))));
	}

	private static EObject attachment(long size, String sha256) {
		return make("Attachment", "size", size, "sha256", sha256, "content", make("AttachmentContent", "bytes", (Object) "abc".getBytes(StandardCharsets.US_ASCII)));
	}

	private static EObject awards(EObject decision1, EObject decision2) {
		Person person = person("A");
		EObject issuer = make("Organisation");
		EObject first = make("Award", "form", "certificateOfMerit", "issuer", issuer, "persons", person, "decision", decision1);
		return make("AwardRegister", "records", List.of(first, make("Award", "form", "certificateOfMerit", "issuer", issuer, "persons", person, "decision", decision2)));
	}

	private static EObject total() {
		return make("PeriodTotal", "quantity", "over 171", "indicator", make("Indicator", "unit", "count"), "periodFrom", "2017", "periodTo", "2023", "sources",
				make("Source", "document", make("Document")));
	}

	private static EObject figures(String to) {
		EObject first = total();
		EObject indicator = (EObject) first.eGet(first.eClass().getEStructuralFeature("indicator"));
		return make("FigureRegister", "records", List.of(first, with(total(), "indicator", indicator, "periodTo", to)));
	}
}
