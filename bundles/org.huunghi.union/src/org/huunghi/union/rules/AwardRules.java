package org.huunghi.union.rules;

import java.util.List;
import java.util.Objects;

import org.huunghi.union.Award;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for awards. */
final class AwardRules {

	private AwardRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Award.class, AwardRules::counts), new Rule<>(Award.class, AwardRules::twice));
	}

	/** Those known by name may be fewer than were awarded, but not more. */
	private static void counts(Award award, Findings findings) {
		if (award.getPersonCount() != null && award.getPersons().size() > award.getPersonCount()) {
			findings.error("award.persons", Literals.AWARD__PERSONS, award.getPersons().size(), award.getPersonCount());
		}
		if (award.getCollectiveCount() != null && award.getCollectives().size() > award.getCollectiveCount()) {
			findings.error("award.collectives", Literals.AWARD__COLLECTIVES, award.getCollectives().size(), award.getCollectiveCount());
		}
	}

	/** Nobody gets the same award twice by one decision or for one period. Reported at the later entry. */
	private static void twice(Award award, Findings findings) {
		for (Award other : Siblings.inRegister(award, Award.class)) {
			if (other == award) {
				return;
			}
			if (other.getForm() == award.getForm() && other.getIssuer() == award.getIssuer() && sameOccasion(other, award)) {
				award.getPersons().stream().filter(other.getPersons()::contains).forEach(person -> findings.warning("award.twice", Literals.AWARD__PERSONS, person, other));
				award.getCollectives().stream().filter(other.getCollectives()::contains)
						.forEach(collective -> findings.warning("award.twice", Literals.AWARD__COLLECTIVES, collective, other));
			}
		}
	}

	private static boolean sameOccasion(Award first, Award second) {
		if (first.getDecision() != null && second.getDecision() != null) {
			return first.getDecision() == second.getDecision();
		}
		return Objects.equals(first.getPeriodFrom(), second.getPeriodFrom()) && Objects.equals(first.getPeriodTo(), second.getPeriodTo())
				&& (first.getDate() == null || second.getDate() == null || first.getDate().mayEqual(second.getDate()));
	}
}
