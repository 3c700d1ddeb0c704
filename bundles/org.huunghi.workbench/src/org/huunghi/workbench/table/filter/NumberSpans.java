package org.huunghi.workbench.table.filter;

import java.math.BigDecimal;
import java.util.Locale;

import org.huunghi.repository.table.Filter;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.filter.Spans.Ends;
import org.huunghi.workbench.table.filter.Spans.Signed;

/** Spans of numbers: 10; &gt; 10; &lt;= 17 million; 10-20. */
final class NumberSpans {
	/** What is more than a number is more by this at least: nobody writes figures in smaller parts, and an index still tells the two apart. */
	private static final BigDecimal STEP = new BigDecimal("0.001");

	private NumberSpans() {
	}

	static Filter.Numbers parse(String text, String column, Locale locale) throws WrongTextException {
		Signed signed = Spans.signed(text);
		if (signed != null) {
			Ends<BigDecimal> ends = Spans.ends(signed.value(), part -> number(part, locale));
			if (ends != null && signed.bound() == Spans.Bound.FROM) {
				return ordered(ends, text, column);
			}
			BigDecimal number = number(signed.value(), locale);
			return switch (signed.bound()) {
				case FROM -> new Filter.Numbers(column, number, null);
				case TO -> new Filter.Numbers(column, null, number);
				case AFTER -> new Filter.Numbers(column, plain(number.add(STEP)), null);
				case BEFORE -> new Filter.Numbers(column, null, plain(number.subtract(STEP)));
				case EXACTLY -> new Filter.Numbers(column, number, number);
			};
		}
		WrongTextException wrong;
		try {
			BigDecimal number = number(text, locale);
			return new Filter.Numbers(column, number, number);
		} catch (WrongTextException e) {
			wrong = e;
		}
		Ends<BigDecimal> both = Spans.ends(text, part -> number(part, locale));
		if (both == null) {
			throw new WrongTextException(Messages.bind(Messages.wrongNumber, text.strip(), wrong.getMessage()));
		}
		return ordered(both, text, column);
	}

	private static Filter.Numbers ordered(Ends<BigDecimal> both, String text, String column) throws WrongTextException {
		if (both.to().compareTo(both.from()) < 0) {
			throw new WrongTextException(Messages.bind(Messages.wrongOrder, text.strip()));
		}
		return new Filter.Numbers(column, both.from(), both.to());
	}

	private static BigDecimal number(String text, Locale locale) throws WrongTextException {
		try {
			BigDecimal number = NumberEntry.parse(text, locale);
			if (number == null) {
				throw new WrongTextException(Messages.noNumber);
			}
			return number;
		} catch (EntryException e) {
			throw new WrongTextException(e.message(locale));
		}
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	static String format(Filter.Numbers numbers, Locale locale) {
		BigDecimal from = numbers.from();
		BigDecimal to = numbers.to();
		if (from == null) {
			return to == null ? "" : to.add(STEP).stripTrailingZeros().scale() < STEP.scale() && to.stripTrailingZeros().scale() == STEP.scale()
					? "< " + NumberEntry.format(plain(to.add(STEP)), locale) : "≤ " + NumberEntry.format(to, locale);
		}
		if (to == null) {
			return from.subtract(STEP).stripTrailingZeros().scale() < STEP.scale() && from.stripTrailingZeros().scale() == STEP.scale()
					? "> " + NumberEntry.format(plain(from.subtract(STEP)), locale) : "≥ " + NumberEntry.format(from, locale);
		}
		String text = NumberEntry.format(from, locale);
		return from.compareTo(to) == 0 ? text : text + " – " + NumberEntry.format(to, locale);
	}
}
