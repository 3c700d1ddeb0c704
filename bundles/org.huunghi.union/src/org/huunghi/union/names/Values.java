package org.huunghi.union.names;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

/** Writes dates, spans, numbers and amounts within labels and messages. */
public final class Values {
	private static final Texts TEXTS = Texts.beside(Values.class, "messages");

	private Values() {
	}

	/** @return the date as the reader writes it (11/3/2024, 3/2024, 2024); empty for null */
	public static String date(PartialDate date, Locale locale) {
		if (date == null) {
			return "";
		}
		if (date.month().isEmpty()) {
			return Integer.toString(date.year());
		}
		String month = date.month().getAsInt() + "/" + date.year();
		return date.day().isPresent() ? date.day().getAsInt() + "/" + month : month;
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

	/** @return the number with its qualifier; empty for null */
	public static String quantity(Quantity quantity, Locale locale) {
		return quantity == null ? "" : qualified(quantity.qualifier(), number(quantity.number(), locale), locale);
	}

	/** @return the amount with its qualifier and the currency's code; empty for null */
	public static String money(Money money, Locale locale) {
		return money == null ? "" : qualified(money.qualifier(), number(money.amount(), locale) + ' ' + money.currency().getCurrencyCode(), locale);
	}

	private static String qualified(Qualifier qualifier, String figure, Locale locale) {
		return qualifier == Qualifier.EXACTLY ? figure : TEXTS.get(locale, "qualifier." + qualifier.name(), figure);
	}

	private static String number(BigDecimal number, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(Math.max(number.scale(), 0));
		return format.format(number);
	}
}
