package org.huunghi.union.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.EndReason;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Person;
import org.huunghi.union.RosterState;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for a committee as a whole: its seats, its chair, its number. */
final class BodyRules {

	private BodyRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Body.class, BodyRules::seats), new Rule<>(Body.class, BodyRules::pairs), new Rule<>(Body.class, BodyRules::ordinal));
	}

	/**
	 * The members in office fill the seats that the congress or session decided. Members who left in mid-term and whose place nobody
	 * took leave a vacancy, which is no error; more members than seats always are one.
	 */
	private static void seats(Body body, Findings findings) {
		if (body.getSeats() == null) {
			return;
		}
		int seats = body.getSeats();
		int inOffice = inOffice(body).size();
		if (inOffice > seats) {
			findings.error("body.seats.over", Literals.BODY__MEMBERSHIPS, inOffice, seats);
		} else if (inOffice < seats && body.getRoster() != RosterState.COMPLETE) {
			findings.info("body.seats.partial", Literals.BODY__MEMBERSHIPS, inOffice, seats);
		} else if (inOffice < seats) {
			if (inOffice + vacancies(body) >= seats) {
				findings.info("body.seats.vacant", Literals.BODY__MEMBERSHIPS, seats - inOffice, seats);
			} else {
				findings.error("body.seats.missing", Literals.BODY__MEMBERSHIPS, inOffice, seats);
			}
		}
	}

	/** One member per person, counted at the latest date that the body's entries speak of. */
	private static Set<Object> inOffice(Body body) {
		Set<EObject> replaced = new HashSet<>();
		body.getMemberships().stream().map(Membership::getReplaces).filter(Objects::nonNull).forEach(replaced::add);
		boolean anyOpen = body.getMemberships().stream().anyMatch(BodyRules::isOpen);
		PartialDate end = end(body);
		PartialDate latest = end != null || anyOpen ? end
				: body.getMemberships().stream().flatMap(member -> Stream.of(member.getValidFrom(), member.getValidTo()).filter(Objects::nonNull)).max(Comparator.naturalOrder()).orElse(null);
		Set<Object> persons = new HashSet<>();
		for (Membership member : body.getMemberships()) {
			boolean stays = isOpen(member) || member.getEndReason() == EndReason.TERM_ENDED
					|| !leftInMidTerm(member) && member.getValidTo() != null && latest != null && !member.getValidTo().certainlyBefore(latest);
			if (stays && !replaced.contains(member)) {
				persons.add(member.getPerson() == null ? member : member.getPerson());
			}
		}
		return persons;
	}

	private static long vacancies(Body body) {
		Set<Object> present = inOffice(body);
		Set<EObject> replaced = new HashSet<>();
		body.getMemberships().stream().map(Membership::getReplaces).filter(Objects::nonNull).forEach(replaced::add);
		return body.getMemberships().stream().filter(member -> !replaced.contains(member) && (member.getPerson() == null || !present.contains(member.getPerson())) && !isOpen(member)).count();
	}

	private static boolean isOpen(Membership member) {
		return member.getValidTo() == null && !leftInMidTerm(member) && member.getEndReason() != EndReason.TERM_ENDED;
	}

	static boolean leftInMidTerm(Membership member) {
		return member.getEndReason() != null && member.getEndReason() != EndReason.NONE && member.getEndReason() != EndReason.TERM_ENDED;
	}

	static PartialDate begin(Body body) {
		return body.getValidFrom() != null || body.getTerm() == null ? body.getValidFrom() : body.getTerm().getValidFrom();
	}

	static PartialDate end(Body body) {
		return body.getValidTo() != null || body.getTerm() == null ? body.getValidTo() : body.getTerm().getValidTo();
	}

	/** No person twice and no two chairs at the same time. */
	private static void pairs(Body body, Findings findings) {
		List<Membership> members = body.getMemberships();
		for (int i = 0; i < members.size(); i++) {
			for (int j = 0; j < i; j++) {
				Membership first = members.get(j);
				Membership second = members.get(i);
				if (!atOnce(first, second)) {
					continue;
				}
				Person person = second.getPerson();
				if (person != null && person == first.getPerson()) {
					findings.error("body.personTwice", Literals.BODY__MEMBERSHIPS, person);
				} else if (first.getRole() == MembershipRole.CHAIR && second.getRole() == MembershipRole.CHAIR) {
					findings.error("body.twoChairs", Literals.BODY__MEMBERSHIPS, first.getPerson(), second.getPerson());
				}
			}
		}
	}

	private static boolean atOnce(Membership first, Membership second) {
		boolean oneLeft = first.getValidTo() == null && leftInMidTerm(first) || second.getValidTo() == null && leftInMidTerm(second);
		boolean changed = first.getReplaces() == second || second.getReplaces() == first;
		return !oneLeft && !changed && Spans.overlap(first.getValidFrom(), first.getValidTo(), second.getValidFrom(), second.getValidTo());
	}

	/** Committees of one kind carry different numbers. */
	private static void ordinal(Body body, Findings findings) {
		if (body.getOrdinal() == null) {
			return;
		}
		for (Body other : Siblings.bodies(body)) {
			if (other == body) {
				return;
			}
			if (other.getKind() == body.getKind() && body.getOrdinal().equals(other.getOrdinal())) {
				findings.error("body.ordinalTwice", Literals.BODY__ORDINAL, body.getOrdinal().toString(), other.eContainer());
				return;
			}
		}
	}
}
