package org.huunghi.aid.rules;

import java.util.List;

import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.SupportActivity;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the support that is given to Laos. */
final class SupportRules {
	private SupportRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(SupportActivity.class, SupportRules::name), new Rule<>(SupportActivity.class, SupportRules::decision),
				new Rule<>(SupportActivity.class, SupportRules::value));
	}

	/** Support is told apart by its name, or by what is given. */
	private static void name(SupportActivity support, Findings findings) {
		if (support.getNames().isEmpty() && support.getGoods() == null) {
			findings.warning("support.noName", UnionPackage.Literals.NAMED__NAMES);
		}
	}

	/** Support is given by a decision; what is only planned has none yet. */
	private static void decision(SupportActivity support, Findings findings) {
		if (support.getDecision() == null && support.getStatus() != AidStatus.PIPELINE && support.getStatus() != AidStatus.CANCELLED) {
			findings.warning("support.noDecision", Literals.SUPPORT_ACTIVITY__DECISION);
		}
	}

	private static void value(SupportActivity support, Findings findings) {
		if (support.getValue() != null && AmountRules.isNegative(support.getValue())) {
			findings.error("support.negative", Literals.SUPPORT_ACTIVITY__VALUE, support.getValue());
		}
	}
}
