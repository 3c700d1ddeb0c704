package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.aid.AidAmount;
import org.huunghi.text.value.Money;

/**
 * What amounts come to, in dong and in dollars at the rates of their days, together with what could not be converted: that is told and never dropped.
 *
 * @param dong sum of what can be told in dong; null where nothing can
 * @param dollars sum of what can be told in dollars; null where nothing can
 * @param notInDong what is not in the sum in dong since it has no rate, by currency in the order of the codes
 * @param notInDollars what is not in the sum in dollars since no rate of its day is known, by currency
 */
public record Worth(Money dong, Money dollars, Map<Currency, Money> notInDong, Map<Currency, Money> notInDollars) {
	/** Of nothing. */
	public static final Worth NONE = new Worth(null, null, Map.of(), Map.of());

	/** Keeps its own maps, in the order of the codes. */
	public Worth {
		notInDong = sorted(notInDong);
		notInDollars = sorted(notInDollars);
	}

	private static Map<Currency, Money> sorted(Map<Currency, Money> money) {
		Map<Currency, Money> sorted = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
		sorted.putAll(money);
		return Collections.unmodifiableMap(sorted);
	}

	/** @return what one amount is worth; nothing where it has no money */
	public static Worth of(AidAmount amount, Rates rates) {
		Money money = amount.getMoney();
		if (money == null) {
			return NONE;
		}
		Map<Currency, Money> itself = Map.of(money.currency(), money);
		Money dong = Rates.inDong(amount).orElse(null);
		Money dollars = rates.inDollars(amount).orElse(null);
		return new Worth(dong, dollars, dong == null ? itself : Map.of(), dollars == null ? itself : Map.of());
	}

	/** @return both together, with the qualifiers of the sums */
	public Worth plus(Worth other) {
		return new Worth(plus(dong, other.dong), plus(dollars, other.dollars), plus(notInDong, other.notInDong), plus(notInDollars, other.notInDollars));
	}

	private static Money plus(Money first, Money second) {
		return first == null ? second : second == null ? first : first.plus(second);
	}

	private static Map<Currency, Money> plus(Map<Currency, Money> first, Map<Currency, Money> second) {
		Map<Currency, Money> sum = new HashMap<>(first);
		second.forEach((currency, money) -> sum.merge(currency, money, Money::plus));
		return sum;
	}

	/** @param percent from 0 to 100; @return that part of it, exactly and not rounded; nothing for 0 */
	public Worth part(BigDecimal percent) {
		if (percent.signum() == 0) {
			return NONE;
		}
		return new Worth(part(dong, percent), part(dollars, percent), part(notInDong, percent), part(notInDollars, percent));
	}

	private static Money part(Money money, BigDecimal percent) {
		return money == null ? null : new Money(money.qualifier(), money.amount().multiply(percent).movePointLeft(2), money.currency());
	}

	private static Map<Currency, Money> part(Map<Currency, Money> money, BigDecimal percent) {
		Map<Currency, Money> parts = new HashMap<>();
		money.forEach((currency, each) -> parts.put(currency, part(each, percent)));
		return parts;
	}

	/** @return whether it is worth anything that is known */
	public boolean isKnown() {
		return dong != null || dollars != null || !notInDong.isEmpty();
	}
}
