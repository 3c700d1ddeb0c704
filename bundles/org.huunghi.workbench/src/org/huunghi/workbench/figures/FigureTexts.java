package org.huunghi.workbench.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.names.Values;

/** Says figures in the language of the interface, with the words that the command {@code figures} uses as well. */
final class FigureTexts {
	/** Stands where nothing is known, which is not zero. */
	static final String UNKNOWN = "–";

	private static final Locale LOCALE = Locale.getDefault();

	private FigureTexts() {
	}

	static String number(int number) {
		return NumberEntry.format(BigDecimal.valueOf(number), LOCALE);
	}

	/** @return the number, or the amounts of money, each with its qualifier */
	static String value(Figure figure) {
		List<String> values = new ArrayList<>();
		if (figure.quantity() != null) {
			values.add(Values.quantity(figure.quantity(), LOCALE));
		}
		figure.money().forEach(money -> values.add(Values.money(money, LOCALE)));
		return values.isEmpty() ? UNKNOWN : String.join("; ", values);
	}

	static String value(Quantity quantity, Money money) {
		return money == null ? Values.quantity(quantity, LOCALE) : Values.money(money, LOCALE);
	}

	/** @return how many totals and records it is made of, and how many were left out for which reason */
	static String made(Figure figure) {
		List<String> made = new ArrayList<>();
		if (figure.totals() > 0) {
			made.add(Messages.bind(Messages.madeTotals, number(figure.totals())));
		}
		if (figure.singles() > 0) {
			made.add(Messages.bind(Messages.madeSingles, number(figure.singles())));
		}
		String counted = made.isEmpty() ? Messages.madeNone : String.join(" + ", made);
		Map<Verdict, Integer> left = new TreeMap<>(figure.left());
		String out = left.entrySet().stream().map(entry -> number(entry.getValue()) + ' ' + entry.getKey().text(LOCALE)).collect(Collectors.joining("; "));
		return out.isEmpty() ? counted : Messages.bind(Messages.madeAndLeft, counted, out);
	}

	/** @return a single date, or the span; a stroke where nothing is known */
	static String time(PartialDate from, PartialDate to) {
		boolean single = from != null && from.equals(to);
		String time = single ? Values.date(from, LOCALE) : Values.span(from, to, LOCALE);
		return time.isEmpty() ? UNKNOWN : time;
	}
}
