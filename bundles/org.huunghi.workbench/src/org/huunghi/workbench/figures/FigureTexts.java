package org.huunghi.workbench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.names.Values;

/** Says in the language of the interface how many records figures are made of, and what is not known of them. */
final class FigureTexts {
	/** Stands where nothing is known, which is not zero. */
	private static final String UNKNOWN = "–";

	private static final Locale LOCALE = Locale.getDefault();

	private FigureTexts() {
	}

	static String number(int number) {
		return Values.count(number, LOCALE);
	}

	/** @return the text; a stroke where it is empty, since nothing is known */
	static String orUnknown(String text) {
		return text.isEmpty() ? UNKNOWN : text;
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
}
