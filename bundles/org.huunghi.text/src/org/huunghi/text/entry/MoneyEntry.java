package org.huunghi.text.entry;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;

/** Amounts of money as people write them: 70.814.000.000 đồng, trên 17 triệu USD, 5 ຕື້ ກີບ. */
public final class MoneyEntry {
	private MoneyEntry() {
	}

	/**
	 * @param text what was typed; null counts as blank
	 * @param locale the language whose notation of numbers counts, not null; words of all languages are known
	 * @return the amount, or null for a blank text
	 * @throws EntryException where it is no amount, names no currency or a sign that several share, or can be read in two ways
	 */
	public static Money parse(String text, Locale locale) throws EntryException {
		String example = format(new Money(Qualifier.OVER, new BigDecimal(17_000_000), Currency.getInstance("USD")), locale);
		Figure figure = Figure.parse(text, locale, example);
		if (figure == null) {
			return null;
		}
		if (figure.currency() == null) {
			throw new EntryException("money.currency", example);
		}
		Qualifier qualifier = figure.qualifier() == null ? Qualifier.EXACTLY : figure.qualifier();
		return new Money(qualifier, figure.number(), Currency.getInstance(figure.currency()));
	}

	/** @return the amount with its ISO 4217 code, as {@link #parse(String, Locale)} reads it, or an empty text for null */
	public static String format(Money money, Locale locale) {
		if (money == null) {
			return "";
		}
		String amount = NumberEntry.format(money.amount(), locale) + ' ' + money.currency().getCurrencyCode();
		return Qualifiers.format(money.qualifier(), amount, locale);
	}
}
