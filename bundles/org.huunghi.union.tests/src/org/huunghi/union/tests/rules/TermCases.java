package org.huunghi.union.tests.rules;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.with;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.info;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Person;
import org.huunghi.union.tests.support.RuleCase;

/** Cases of the rules for terms, meetings, committees and their members. */
final class TermCases {

	private TermCases() {
	}

	static List<RuleCase> all() {
		Person a = person("A");
		return List.of(error("term.overlap", () -> terms(term("2", "2017", "2024-05"), term("3", "2024-03", "2029")), () -> terms(term("2", "2017", "2023"), term("3", "2024-03", "2029"))),
				error("term.ordinalTwice", () -> terms(term("2", "2017", "2022"), term("2", "2023", "2028")), () -> terms(term("2", "2017", "2022"), term("3", "2023", "2028"))),
				error("meeting.present", () -> make("Congress", "summoned", 100, "present", 101), () -> make("Congress", "summoned", 100, "present", 100)),
				warning("meeting.quorum", () -> make("Congress", "summoned", 100, "present", 50), () -> make("Congress", "summoned", 100, "present", 51)),
				error("meeting.outsideTerm", () -> meeting("Meeting", "2022-12-30"), () -> meeting("Meeting", "2025")),
				warning("congress.notAtStart", () -> meeting("Congress", "2023-03-02"), () -> meeting("Congress", "2023-03-01")),
				error("body.seats.over", () -> committee("partial", 22, members(23)), () -> committee("complete", 22, changed())),
				error("body.seats.missing", () -> committee("complete", 22, members(21)), () -> committee("complete", 22, members(22))),
				info("body.seats.partial", () -> committee("partial", 22, members(21)), () -> committee("partial", 22, members(22))),
				info("body.seats.vacant", () -> committee("complete", 22, resigned()), () -> committee("complete", 22, changed())),
				error("body.personTwice", () -> committee("partial", null, List.of(member(a), member(a))),
						() -> committee("partial", null, List.of(member(a, "validTo", "2024"), member(a, "validFrom", "2025")))),
				error("body.twoChairs", () -> committee("partial", null, List.of(member(a, "role", "chair"), member(person("B"), "role", "chair"))),
						() -> committee("partial", null, List.of(member(a, "role", "chair", "validTo", "2025-05-01"), member(person("B"), "role", "chair", "validFrom", "2025-05-01")))),
				error("body.ordinalTwice", () -> terms(with(term("2", "2017", "2022"), "bodies", numbered(3)), with(term("3", "2023", "2028"), "bodies", numbered(3))),
						() -> terms(with(term("2", "2017", "2022"), "bodies", numbered(2)), with(term("3", "2023", "2028"), "bodies", numbered(3)))),
				warning("membership.noPerson", () -> make("Membership"), () -> member(a)),
				error("membership.afterDeath", () -> member(person("B", "died", "2024"), "validTo", "2025"), () -> member(person("B", "died", "2024-06"), "validTo", "2024")),
				error("membership.beforeTerm", () -> inTerm(member(a, "validFrom", "2023-02-28")), () -> inTerm(member(a, "validFrom", "2023"))),
				error("membership.afterTerm", () -> inTerm(member(a, "validTo", "2029")), () -> inTerm(member(a, "validTo", "2028-02"))),
				error("membership.notInExecutive", () -> twoCommittees("complete", person("B")), () -> twoCommittees("partial", person("B"))),
				info("membership.reElectedFirst", () -> reElected(person("B")), () -> reElected(null)),
				warning("membership.replacesNobody", () -> member(a, "origin", "replacement"), () -> committee("partial", null, changed())),
				error("membership.replacesOther", () -> replacingElsewhere(a), () -> committee("partial", null, changed())),
				warning("membership.replacesStaying", () -> committee("partial", null, replacing(null)), () -> committee("partial", null, replacing("resigned"))));
	}

	static EObject member(Person person, Object... features) {
		return with(make("Membership", "person", person), features);
	}

	static EObject term(String ordinal, String from, String to) {
		return make("Term", "ordinal", Integer.valueOf(ordinal), "validFrom", from, "validTo", to);
	}

	static EObject terms(EObject... terms) {
		return make("TermRegister", "records", Arrays.asList(terms));
	}

	static EObject committee(String roster, Integer seats, List<EObject> members) {
		return make("Body", "roster", roster, "seats", seats, "memberships", members);
	}

	private static EObject numbered(int ordinal) {
		return make("Body", "ordinal", ordinal);
	}

	private static List<EObject> members(int count) {
		List<EObject> members = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			members.add(member(person("Ủy viên " + i)));
		}
		return members;
	}

	/** 22 in office: one of 22 was replaced in mid-term. */
	private static List<EObject> changed() {
		List<EObject> members = members(22);
		with(members.get(0), "validTo", "2025-05-01", "endReason", "transferred");
		members.add(member(person("Người thay"), "validFrom", "2025-05-01", "origin", "replacement", "replaces", members.get(0)));
		return members;
	}

	private static List<EObject> resigned() {
		List<EObject> members = members(22);
		with(members.get(0), "validTo", "2025-05-01", "endReason", "resigned");
		return members;
	}

	private static List<EObject> replacing(String endReason) {
		EObject before = member(person("B"));
		if (endReason != null) {
			with(before, "endReason", endReason);
		}
		return List.of(before, member(person("C"), "replaces", before));
	}

	private static EObject replacingElsewhere(Person person) {
		EObject before = member(person("B"));
		make("Body", "memberships", before);
		return make("Body", "memberships", member(person, "replaces", before));
	}

	private static EObject meeting(String className, String date) {
		return make("Term", "validFrom", "2023-03-01", "validTo", "2028", "meetings", make(className, "validFrom", date));
	}

	private static EObject inTerm(EObject member) {
		return make("Term", "validFrom", "2023-03-01", "validTo", "2028", "bodies", make("Body", "memberships", member));
	}

	private static EObject twoCommittees(String roster, Person standing) {
		return make("Term", "bodies", List.of(committee(roster, null, members(3)), make("Body", "kind", "standingCommittee", "memberships", member(standing))));
	}

	/** @param before who sat in the committee before; null for the one who is elected again */
	private static EObject reElected(Person before) {
		Person again = person("A");
		EObject first = make("Body", "memberships", member(before == null ? again : before));
		EObject second = make("Body", "memberships", member(again, "origin", "reelected"));
		return terms(make("Term", "bodies", first), make("Term", "bodies", second));
	}
}
