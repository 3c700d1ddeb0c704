package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;

/** What became more or less from one period to the next. */
public final class Change {
	private Change() {
	}

	/**
	 * @param before null where nothing is known
	 * @param now null where nothing is known, in the same currency
	 * @return how much more it is now, less than nought where it is less; about so much where either is not exact; empty where one is not known
	 */
	public static Optional<Money> of(Money before, Money now) {
		if (before == null || now == null) {
			return Optional.empty();
		}
		boolean exact = before.qualifier() == Qualifier.EXACTLY && now.qualifier() == Qualifier.EXACTLY;
		return Optional.of(new Money(exact ? Qualifier.EXACTLY : Qualifier.ABOUT, now.amount().subtract(before.amount()), now.currency()));
	}

	/**
	 * @param before null where nothing is known
	 * @param now null where nothing is known
	 * @return by how many percent it became more, to one decimal; empty where that can't be said, since before there was nothing
	 */
	public static Optional<BigDecimal> percent(BigDecimal before, BigDecimal now) {
		if (before == null || now == null || before.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(percentOf(now.subtract(before), before));
	}

	/** @return which percent of the whole the part is, to one decimal; empty where either is not known, or the whole is nought */
	public static Optional<BigDecimal> share(Money part, Money whole) {
		if (part == null || whole == null || whole.amount().signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(percentOf(part.amount(), whole.amount()));
	}

	private static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
		return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
	}
}
