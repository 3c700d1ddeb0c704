package org.huunghi.exchange.rules;

import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.delegation.Travellers;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the number of people of a delegation, from which person-trips are counted. */
final class HeadCountRules {
	private HeadCountRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Delegation.class, HeadCountRules::headCount));
	}

	/**
	 * The number is a whole one that has room for all who are entered. Where it is not known nothing is counted, as those who are entered
	 * need not be all; that is said, so that nobody takes the sum for complete.
	 */
	private static void headCount(Delegation delegation, Findings findings) {
		int entered = Travellers.entered(delegation);
		if (delegation.getHeadCount() == null) {
			findings.info("delegation.headCountUnknown", Literals.DELEGATION__HEAD_COUNT, entered);
			return;
		}
		Quantity count = Travellers.headCount(delegation);
		if (count == null) {
			findings.error("delegation.headCount", Literals.DELEGATION__HEAD_COUNT, delegation.getHeadCount());
		} else if (!Travellers.leavesRoom(count, entered)) {
			findings.error("delegation.members", Literals.DELEGATION__HEAD_COUNT, count, entered);
		}
	}
}
