package org.huunghi.union.names;

import java.math.BigDecimal;
import java.util.Locale;

import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;

/** Writes dates, spans, numbers and amounts within labels and messages as the reader would enter them. */
public final class Values {
	private static final Texts TEXTS = Texts.beside(Values.class, "messages");

	private Values() {
	}

	/** @return the date; empty for null */
	public static String date(PartialDate date, Locale locale) {
		return DateEntry.format(date, locale);
	}

	/** @return "2017–2022", "from 2017", "until 2022"; empty where both are null */
	public static String span(PartialDate from, PartialDate to, Locale locale) {
		if (from == null && to == null) {
			return "";
		}
		if (from == null) {
			return TEXTS.get(locale, "span.until", date(to, locale));
		}
		return to == null ? TEXTS.get(locale, "span.from", date(from, locale)) : date(from, locale) + "–" + date(to, locale);
	}

	/** @return a whole number in the reader's notation, such as 1.440 */
	public static String count(long number, Locale locale) {
		return NumberEntry.format(BigDecimal.valueOf(number), locale);
	}

	/** @return the number with its qualifier; empty for null */
	public static String quantity(Quantity quantity, Locale locale) {
		return QuantityEntry.format(quantity, locale);
	}

	/** @return the amount with its qualifier and the currency's code; empty for null */
	public static String money(Money money, Locale locale) {
		return MoneyEntry.format(money, locale);
	}
}
