package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.huunghi.aid.AidAmount;
import org.huunghi.text.value.Money;

/**
 * Converts amounts at the rates of the day as the register has them.
 * <ul>
 * <li>Into dong: by the amount's own rate. Without one it is not converted: no rate is guessed.</li>
 * <li>Into dollars: an amount in another currency is converted into dong first, then by the rate of the dollar that some amount of the register
 * names for that very day, or else for the nearest day within the month before. Where none does, or the day is not known exactly, it is not
 * converted. Of several rates for one day, the one that was entered last counts.</li>
 * </ul>
 * Results are rounded half up to whole dong and to cents; qualifiers stay.
 */
public final class Rates {
	/** The dong. */
	public static final Currency VND = Currency.getInstance("VND");
	/** The dollar of the United States. */
	public static final Currency USD = Currency.getInstance("USD");
	private static final int MONTHS_BACK = 1;
	private static final int CENTS = 2;

	private final TreeMap<LocalDate, BigDecimal> dollar = new TreeMap<>();

	/** @param amounts those of the whole register, in any order */
	public Rates(Collection<AidAmount> amounts) {
		for (AidAmount amount : amounts) {
			if (amount.getMoney() != null && USD.equals(amount.getMoney().currency()) && isExact(amount) && usable(amount.getRate())) {
				dollar.put(amount.getDate().firstDay(), amount.getRate());
			}
		}
	}

	private static boolean isExact(AidAmount amount) {
		return amount.getDate() != null && amount.getDate().day().isPresent();
	}

	/** A rate that is no more than nought is an error, which the rules tell. */
	private static boolean usable(BigDecimal rate) {
		return rate != null && rate.signum() > 0;
	}

	/** @return the amount in dong; empty where it has no money or no usable rate */
	public static Optional<Money> inDong(AidAmount amount) {
		Money money = amount.getMoney();
		if (money == null || VND.equals(money.currency())) {
			return Optional.ofNullable(money);
		}
		if (!usable(amount.getRate())) {
			return Optional.empty();
		}
		return Optional.of(new Money(money.qualifier(), money.amount().multiply(amount.getRate()).setScale(0, RoundingMode.HALF_UP), VND));
	}

	/** @return the amount in dollars; empty where it has no money or no rate of its day is known */
	public Optional<Money> inDollars(AidAmount amount) {
		Money money = amount.getMoney();
		if (money == null || USD.equals(money.currency())) {
			return Optional.ofNullable(money);
		}
		return inDong(amount).flatMap(dong -> rate(amount)
				.map(rate -> new Money(dong.qualifier(), dong.amount().divide(rate, CENTS, RoundingMode.HALF_UP), USD)));
	}

	private Optional<BigDecimal> rate(AidAmount amount) {
		if (!isExact(amount)) {
			return Optional.empty();
		}
		LocalDate day = amount.getDate().firstDay();
		Map.Entry<LocalDate, BigDecimal> nearest = dollar.floorEntry(day);
		return nearest == null || nearest.getKey().isBefore(day.minusMonths(MONTHS_BACK)) ? Optional.empty() : Optional.of(nearest.getValue());
	}
}
