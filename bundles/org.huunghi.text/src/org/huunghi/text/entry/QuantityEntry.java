package org.huunghi.text.entry;

import java.math.BigDecimal;
import java.util.Locale;

import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

/** Numbers with their qualifier as people write them: trên 60, khoảng 60, over 60, &gt; 60, ຫຼາຍກວ່າ 60. */
public final class QuantityEntry {
	private QuantityEntry() {
	}

	/**
	 * @param text what was typed; null counts as blank
	 * @param locale the language whose notation of numbers counts, not null; words of all languages are known
	 * @return the quantity, or null for a blank text
	 * @throws EntryException where it is no quantity, or can be read in two ways
	 */
	public static Quantity parse(String text, Locale locale) throws EntryException {
		String example = format(new Quantity(Qualifier.OVER, new BigDecimal(60)), locale);
		Figure figure = Figure.parse(text, locale, example);
		if (figure == null) {
			return null;
		}
		if (figure.currency() != null) {
			throw new EntryException("quantity.currency", figure.currency(), example);
		}
		return new Quantity(figure.qualifier() == null ? Qualifier.EXACTLY : figure.qualifier(), figure.number());
	}

	/** @return the quantity as {@link #parse(String, Locale)} reads it, or an empty text for null */
	public static String format(Quantity quantity, Locale locale) {
		return quantity == null ? "" : Qualifiers.format(quantity.qualifier(), NumberEntry.format(quantity.number(), locale), locale);
	}
}
