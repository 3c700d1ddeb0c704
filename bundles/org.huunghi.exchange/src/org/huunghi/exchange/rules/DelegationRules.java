package org.huunghi.exchange.rules;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationMember;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.Planning;
import org.huunghi.exchange.delegation.Journey;
import org.huunghi.exchange.duplicates.LikelyDuplicates;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.union.rules.Rule;

/** Rules for what is entered of a delegation, and against entering it twice. */
final class DelegationRules {
	private DelegationRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Delegation.class, DelegationRules::complete), new Rule<>(Delegation.class, DelegationRules::cost),
				new Rule<>(Delegation.class, DelegationRules::twice), new Rule<>(DelegationMember.class, DelegationRules::somebody));
	}

	/** A delegation went to or came from somewhere, and one that was planned has its decision. */
	private static void complete(Delegation delegation, Findings findings) {
		if (delegation.getPlaces().isEmpty()) {
			findings.warning("delegation.noPlace", Literals.DELEGATION__PLACES);
		}
		if (delegation.getPlanned() == Planning.PLANNED && delegation.getDecision() == null) {
			findings.warning("delegation.noDecision", Literals.DELEGATION__DECISION);
		}
		if (delegation.getValidFrom() == null && delegation.getValidTo() == null) {
			findings.info("delegation.noDate", Literals.DELEGATION__VALID_FROM);
		}
	}

	private static void cost(Delegation delegation, Findings findings) {
		if (delegation.getCost() != null && delegation.getCost().amount().signum() < 0) {
			findings.error("delegation.cost", Literals.DELEGATION__COST, delegation.getCost());
		}
	}

	/**
	 * A journey entered twice would be counted twice. Reported at the later entry; while a delegation is entered, at that one, whichever the other is.
	 */
	private static void twice(Delegation delegation, Findings findings) {
		if (delegation.eContainer() instanceof Register log && Journey.of(delegation).isPresent()) {
			LikelyDuplicates duplicates = findings.neighbours().map(neighbours -> amongLike(delegation, neighbours))
					.orElseGet(() -> findings.once(List.of(LikelyDuplicates.class, log), () -> LikelyDuplicates.of(log)));
			duplicates.earlierThan(delegation).ifPresent(other -> findings.warning("delegation.twice", Literals.DELEGATION__VALID_FROM, other));
		}
	}

	private static LikelyDuplicates amongLike(Delegation delegation, Neighbours neighbours) {
		List<Record> compared = new ArrayList<>(neighbours.of(delegation, List.of(Literals.DELEGATION__PARTNERS, Literals.DELEGATION__PLACES),
				Literals.DELEGATION__VALID_FROM));
		compared.remove(delegation);
		compared.add(delegation);
		return LikelyDuplicates.of(compared);
	}

	/** A line of the list of members says who it is, or at least what for. */
	private static void somebody(DelegationMember member, Findings findings) {
		if (member.getPerson() == null && member.getName() == null && member.getRole() == null && member.getOrganisation() == null) {
			findings.warning("member.nobody", Literals.DELEGATION_MEMBER__PERSON, member.eContainer());
		}
	}
}
