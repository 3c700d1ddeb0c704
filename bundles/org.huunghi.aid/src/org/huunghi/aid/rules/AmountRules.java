package org.huunghi.aid.rules;

import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.amount.Sums;
import org.huunghi.text.value.Money;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for amounts: each by itself, and what was paid out against what was promised. */
final class AmountRules {
	private static final Currency DONG = Currency.getInstance("VND");

	private AmountRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(AidAmount.class, AmountRules::money), new Rule<>(AidAmount.class, AmountRules::date),
				new Rule<>(AidAmount.class, AmountRules::rate),
				new Rule<>(AidActivity.class, AmountRules::counterpart), new Rule<>(AidActivity.class, AmountRules::overspent));
	}

	/** An amount is a sum of money, and not less than none: what is paid back is taken off the payment that it belongs to. */
	private static void money(AidAmount amount, Findings findings) {
		if (amount.getMoney() == null) {
			findings.error("amount.noMoney", Literals.AID_AMOUNT__MONEY, amount.eContainer());
		} else if (isNegative(amount.getMoney())) {
			findings.error("amount.negative", Literals.AID_AMOUNT__MONEY, amount.getMoney());
		}
	}

	/** Without a date an amount belongs to no period and has no rate. */
	private static void date(AidAmount amount, Findings findings) {
		if (amount.getDate() == null) {
			findings.warning("amount.noDate", Literals.AID_AMOUNT__DATE, amount.eContainer());
		}
	}

	private static void rate(AidAmount amount, Findings findings) {
		if (amount.getRate() != null && amount.getRate().signum() <= 0) {
			findings.error("amount.rate", Literals.AID_AMOUNT__RATE, amount.getRate());
		} else if (amount.getRate() == null && amount.getMoney() != null && !amount.getMoney().currency().equals(DONG)) {
			findings.info("amount.noRate", Literals.AID_AMOUNT__RATE, amount.getMoney().currency().getCurrencyCode());
		}
	}

	private static void counterpart(AidActivity activity, Findings findings) {
		if (activity.getCounterpart() != null && isNegative(activity.getCounterpart())) {
			findings.error("amount.counterpart", Literals.AID_ACTIVITY__COUNTERPART, activity.getCounterpart());
		}
	}

	/**
	 * No more is paid out than was promised in the same currency. Promises without a sum may make up for any difference, and so may
	 * currencies that are paid out without having been promised.
	 */
	private static void overspent(AidActivity activity, Findings findings) {
		if (activity.getCommitted().stream().anyMatch(amount -> amount.getMoney() == null)) {
			return;
		}
		Map<Currency, Money> committed = Sums.byCurrency(activity.getCommitted());
		Sums.byCurrency(activity.getDisbursed()).forEach((currency, spent) -> {
			Money promised = committed.get(currency);
			if (promised != null && Sums.certainlyMore(spent, promised)) {
				findings.warning("amount.overspent", Literals.AID_ACTIVITY__DISBURSED, spent, promised);
			}
		});
	}

	static boolean isNegative(Money money) {
		return money.amount().signum() < 0;
	}
}
