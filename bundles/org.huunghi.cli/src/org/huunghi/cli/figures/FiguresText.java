package org.huunghi.cli.figures;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.PlainText;
import org.huunghi.cli.output.TextTable;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.names.Citation;

/** Prints figures for people: as one table, or each with a table of what it is made of and what was left out. */
final class FiguresText {
	private static final Texts TEXTS = Texts.beside(FiguresText.class, "messages");
	/** Stands where nothing is known, as in the answer of {@code show}. */
	private static final String UNKNOWN = "–";

	private final PrintStream out;
	private final Locale locale;

	FiguresText(CliContext context) {
		out = context.out();
		locale = context.locale();
	}

	/** Prints the figures alone. */
	void print(Figures figures) {
		TextTable table = table("indicator", "value", "made", "left", "code");
		for (Figure figure : figures.all()) {
			table.row(figure.name().apply(locale), orUnknown(figure.value(locale)), made(figure), left(figure), code(figure));
		}
		table.print(out);
	}

	/** Prints each figure and under it its parts: those that count first. */
	void explain(Figures figures) {
		for (Figure figure : figures.all()) {
			out.println(PlainText.oneLine(text("explain.figure", figure.name().apply(locale), code(figure), orUnknown(figure.value(locale)))));
			TextTable table = table("counted", "value", "time", "record", "reason", "sources");
			figure.parts().forEach(part -> row(part, table));
			table.print(out);
			out.println();
		}
	}

	private TextTable table(String... columns) {
		return new TextTable(Stream.of(columns).map(column -> text("column." + column)).toArray(String[]::new));
	}

	private void row(Part part, TextTable table) {
		String counted = part.verdict() == Verdict.COUNTED ? "+" : UNKNOWN;
		table.row(counted, part.value(locale), orUnknown(part.time(locale)), part.label(locale), part.reason(locale), orUnknown(sources(part)));
	}

	private String sources(Part part) {
		return part.record().getSources().stream().map(source -> Citation.of(source, locale)).filter(source -> !source.isBlank())
				.collect(Collectors.joining("; "));
	}

	private static String orUnknown(String text) {
		return text.isEmpty() ? UNKNOWN : text;
	}

	private String made(Figure figure) {
		List<String> made = new ArrayList<>();
		if (figure.totals() > 0) {
			made.add(text("made.totals", figure.totals()));
		}
		if (figure.singles() > 0) {
			made.add(text("made.singles", figure.singles()));
		}
		return made.isEmpty() ? UNKNOWN : String.join(", ", made);
	}

	private String left(Figure figure) {
		Map<Verdict, Integer> left = new TreeMap<>(figure.left());
		return left.entrySet().stream().map(entry -> text("left", entry.getValue(), entry.getKey().text(locale))).collect(Collectors.joining("; "));
	}

	private static String code(Figure figure) {
		return figure.code() == null ? UNKNOWN : figure.code();
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
