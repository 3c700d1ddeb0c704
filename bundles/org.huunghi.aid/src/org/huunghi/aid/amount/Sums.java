package org.huunghi.aid.amount;

import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;

import org.huunghi.aid.AidAmount;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;

/** Adds up amounts, each currency by itself: what one is worth in another depends on the day. */
public final class Sums {
	private Sums() {
	}

	/**
	 * @param amounts those without money are left out
	 * @return the sum of each currency with the qualifiers carried through, in the order in which the currencies first occur
	 */
	public static Map<Currency, Money> byCurrency(Collection<AidAmount> amounts) {
		Map<Currency, Money> sums = new LinkedHashMap<>();
		for (AidAmount amount : amounts) {
			Money money = amount.getMoney();
			if (money != null) {
				sums.merge(money.currency(), money, Money::plus);
			}
		}
		return sums;
	}

	/**
	 * @return whether the first is more than the second, whatever their qualifiers leave open: "over 5" is not certainly more than
	 *         "over 4", but it is more than 5
	 */
	public static boolean certainlyMore(Money first, Money second) {
		boolean atLeast = first.qualifier() == Qualifier.EXACTLY || first.qualifier() == Qualifier.OVER;
		boolean atMost = second.qualifier() == Qualifier.EXACTLY || second.qualifier() == Qualifier.UNDER;
		if (!atLeast || !atMost) {
			return false;
		}
		int order = first.amount().compareTo(second.amount());
		boolean bothExact = first.qualifier() == Qualifier.EXACTLY && second.qualifier() == Qualifier.EXACTLY;
		return order > 0 || order == 0 && !bothExact;
	}
}
