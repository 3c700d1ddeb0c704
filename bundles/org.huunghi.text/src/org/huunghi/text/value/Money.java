package org.huunghi.text.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money in one currency with its qualifier, such as "over 17,000,000 USD". Immutable. Its text form is the amount in
 * plain decimal notation and the ISO 4217 code, after the qualifier in lower case unless that is exactly:
 * {@code 70814000000 VND}, {@code over 17000000 USD}.
 *
 * @param qualifier how the source qualifies it, not null
 * @param amount the amount in units of the currency, not null; trailing zeros of the fraction are removed
 * @param currency the currency, not null
 */
public record Money(Qualifier qualifier, BigDecimal amount, Currency currency) {

	public Money {
		Objects.requireNonNull(qualifier);
		Objects.requireNonNull(currency);
		amount = Quantity.plain(amount);
	}

	/** @return exactly that amount; IllegalArgumentException where the code is no ISO 4217 code */
	public static Money exactly(BigDecimal amount, String currencyCode) {
		return new Money(Qualifier.EXACTLY, amount, Currency.getInstance(currencyCode));
	}

	/**
	 * Reads the text form.
	 *
	 * @param text as {@link #toString()} writes it, or null
	 * @return the money, or null for null
	 * @throws IllegalArgumentException where the text is no amount of money or its currency is unknown
	 */
	public static Money valueOf(String text) {
		if (text == null) {
			return null;
		}
		String[] parts = Quantity.split(text);
		int blank = parts[1].indexOf(' ');
		if (blank < 0) {
			throw new IllegalArgumentException("no currency: " + text); //$NON-NLS-1$
		}
		return new Money(Quantity.qualifier(parts[0]), new BigDecimal(parts[1].substring(0, blank)),
				Currency.getInstance(parts[1].substring(blank + 1)));
	}

	/**
	 * @param other money of the same currency
	 * @return the sum, with the qualifier of {@link Qualifier#plus(Qualifier)}
	 * @throws IllegalArgumentException where the currencies differ
	 */
	public Money plus(Money other) {
		if (!currency.equals(other.currency)) {
			throw new IllegalArgumentException(currency + " and " + other.currency); //$NON-NLS-1$
		}
		return new Money(qualifier.plus(other.qualifier), amount.add(other.amount), currency);
	}

	@Override
	public String toString() {
		return Quantity.prefix(qualifier) + amount.toPlainString() + ' ' + currency.getCurrencyCode();
	}
}
