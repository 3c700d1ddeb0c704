package org.huunghi.union.rules;

import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.BodyKind;
import org.huunghi.union.Membership;
import org.huunghi.union.Origin;
import org.huunghi.union.Person;
import org.huunghi.union.RosterState;
import org.huunghi.union.Term;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for a person's seat in a committee. */
final class MembershipRules {

	private MembershipRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Membership.class, MembershipRules::person), new Rule<>(Membership.class, MembershipRules::withinTerm),
				new Rule<>(Membership.class, MembershipRules::executive), new Rule<>(Membership.class, MembershipRules::reElected), new Rule<>(Membership.class, MembershipRules::replacement));
	}

	private static void person(Membership member, Findings findings) {
		if (member.getPerson() == null) {
			findings.warning("membership.noPerson", Literals.MEMBERSHIP__PERSON);
			return;
		}
		PartialDate died = member.getPerson().getDied();
		if (Spans.before(died, member.getValidFrom()) || Spans.before(died, member.getValidTo())) {
			findings.error("membership.afterDeath", Literals.MEMBERSHIP__VALID_TO, member.getPerson(), died);
		}
	}

	/** A membership lies within the time of its committee, which is that of the term where it has none of its own. */
	private static void withinTerm(Membership member, Findings findings) {
		Body body = member.getBody();
		if (body == null) {
			return;
		}
		PartialDate begin = BodyRules.begin(body);
		PartialDate end = BodyRules.end(body);
		if (Spans.before(member.getValidFrom(), begin) || Spans.before(member.getValidTo(), begin)) {
			findings.error("membership.beforeTerm", Literals.MEMBERSHIP__VALID_FROM, begin);
		}
		if (Spans.before(end, member.getValidFrom()) || Spans.before(end, member.getValidTo())) {
			findings.error("membership.afterTerm", Literals.MEMBERSHIP__VALID_TO, end);
		}
	}

	/** The Executive Committee elects the Standing Committee from among its members. */
	private static void executive(Membership member, Findings findings) {
		Body body = member.getBody();
		if (body == null || body.getKind() != BodyKind.STANDING_COMMITTEE || body.getTerm() == null || member.getPerson() == null) {
			return;
		}
		for (Body executive : executives(body.getTerm())) {
			if (executive.getRoster() == RosterState.COMPLETE && !has(executive, member.getPerson())) {
				findings.error("membership.notInExecutive", Literals.MEMBERSHIP__PERSON, executive);
			}
		}
	}

	static List<Body> executives(Term term) {
		return term.getBodies().stream().filter(body -> body.getKind() == BodyKind.EXECUTIVE_COMMITTEE).toList();
	}

	static boolean has(Body body, Person person) {
		return body.getMemberships().stream().anyMatch(member -> member.getPerson() == person);
	}

	/** Whoever was elected again has sat in a committee of that kind before. */
	private static void reElected(Membership member, Findings findings) {
		Body body = member.getBody();
		if (member.getOrigin() != Origin.RE_ELECTED || body == null || member.getPerson() == null) {
			return;
		}
		boolean known = Siblings.bodies(body).stream().anyMatch(other -> other != body && other.getKind() == body.getKind() && has(other, member.getPerson()));
		if (!known) {
			findings.info("membership.reElectedFirst", Literals.MEMBERSHIP__ORIGIN);
		}
	}

	/** A replacement says whose seat it took, and that one has left. */
	private static void replacement(Membership member, Findings findings) {
		Membership before = member.getReplaces();
		if (before == null) {
			if (member.getOrigin() == Origin.REPLACED) {
				findings.warning("membership.replacesNobody", Literals.MEMBERSHIP__REPLACES);
			}
		} else if (!before.eIsProxy()) {
			if (before == member || before.getBody() != member.getBody()) {
				findings.error("membership.replacesOther", Literals.MEMBERSHIP__REPLACES, before);
			} else if (before.getValidTo() == null && !BodyRules.leftInMidTerm(before)) {
				findings.warning("membership.replacesStaying", Literals.MEMBERSHIP__REPLACES, before);
			}
		}
	}
}
