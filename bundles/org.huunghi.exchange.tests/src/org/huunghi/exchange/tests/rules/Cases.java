package org.huunghi.exchange.tests.rules;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.info;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.exchange.Delegation;
import org.huunghi.union.Place;
import org.huunghi.union.tests.support.RuleCase;

/** What the rules find in logs of delegations and registers of students; the day of the check is 15 January 2026. */
final class Cases {
	private Cases() {
	}

	static List<RuleCase> all() {
		return List.of(warning("delegation.noPlace", () -> make("Delegation", "direction", "in"),
						() -> make("Delegation", "direction", "in", "places", make("Place"))),
				warning("delegation.noDecision", () -> delegation("planned", "planned"), () -> delegation("planned", "planned", "decision", make("Document"))),
				info("delegation.noDate", () -> delegation("validFrom", null, "validTo", null), () -> delegation("validFrom", null, "validTo", "2024")),
				error("delegation.cost", () -> delegation("cost", "-1 VND"), () -> delegation("cost", "0 VND")),
				warning("delegation.twice", () -> twoJourneys("trang thi xuan"), () -> twoJourneys("Tráng Thị Xuyến")),
				info("delegation.headCountUnknown", () -> delegation("headCount", null), () -> delegation("headCount", "about 8")),
				error("delegation.headCount", () -> delegation("headCount", "2.5"), () -> delegation("headCount", "2")),
				error("delegation.members", () -> withMembers("2"), () -> withMembers("3")),
				warning("delegation.reportOverdue", () -> delegation("reportDue", "2026-01-14"), () -> delegation("reportDue", "2026-01")),
				warning("delegation.reportEarly", () -> delegation("reportDelivered", "2024-03-12"), () -> delegation("reportDelivered", "2024-03-13")),
				warning("member.nobody", () -> delegation("members", make("DelegationMember")),
						() -> delegation("members", make("DelegationMember", "role", "Phiên dịch"))),
				error("students.number", () -> intake("students", "-1"), () -> intake("students", "0")),
				info("students.unknown", () -> intake("students", null), () -> intake("students", "over 30")),
				warning("students.noPlace", () -> intake("place", null), () -> intake("place", null, "school", make("Organisation"))),
				info("students.noYear", () -> intake("schoolYear", null), () -> intake()),
				warning("students.year", () -> intake("schoolYear", "2029"), () -> intake("schoolYear", "2028-09")));
	}

	/** Two journeys to one place that overlap by a day; the head is entered as two persons. */
	private static EObject twoJourneys(String secondHead) {
		Place place = make("Place", "names", "Hủa Phăn");
		return log(journey("2024-03-11", "2024-03-13", "Tráng Thị Xuân", place), journey("2024-03-13", "2024-03-14", secondHead, place));
	}

	private static Delegation journey(String from, String to, String head, Place place) {
		return make("Delegation", "validFrom", from, "validTo", to, "head", make("Person", "names", head), "places", place);
	}

	/** Two members besides the head. */
	private static EObject withMembers(String headCount) {
		return delegation("headCount", headCount, "members",
				List.of(make("DelegationMember", "name", "Lò Văn An"), make("DelegationMember", "person", make("Person", "names", "Bình"))));
	}
}
