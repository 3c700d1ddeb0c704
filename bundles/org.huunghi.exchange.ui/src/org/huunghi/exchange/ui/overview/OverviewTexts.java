package org.huunghi.exchange.ui.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.huunghi.text.value.Quantity;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.chart.BarData;
import org.huunghi.workbench.chart.Tone;

/** Says the numbers of an overview: as cells of a table, and as bars with their texts. */
final class OverviewTexts {
	private final Locale locale;

	OverviewTexts(Locale locale) {
		this.locale = locale;
	}

	/** @return heads of the table. @param first what the lines are */
	static List<String> heads(String first) {
		return List.of(first, Messages.out, Messages.headOut, Messages.in, Messages.headIn, Messages.noCount);
	}

	List<String> cells(String label, Side out, Side in) {
		return List.of(label, number(out.delegations()), persons(out), number(in.delegations()), persons(in), number(out.unknown() + in.unknown()));
	}

	/** Where nobody travelled, that is known: nought. */
	private String persons(Side side) {
		return side.delegations() == 0 ? number(0) : side.persons() == null ? Messages.unknown : Values.quantity(side.persons(), locale);
	}

	String number(int number) {
		return Values.count(number, locale);
	}

	BarData bars(OverviewData data, boolean persons) {
		List<String> labels = data.lines().stream().map(Line::label).toList();
		return new BarData(labels, List.of(series(data, persons ? Messages.outPersons : Messages.out, Tone.FIRST, persons, Line::out),
				series(data, persons ? Messages.inPersons : Messages.in, Tone.SECOND, persons, Line::in)));
	}

	private BarData.Series series(OverviewData data, String name, Tone tone, boolean persons, Function<Line, Side> side) {
		List<BigDecimal> values = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (Line line : data.lines()) {
			Side one = side.apply(line);
			Quantity people = one.persons();
			values.add(persons ? people == null ? null : people.number() : BigDecimal.valueOf(one.delegations()));
			texts.add(persons ? persons(one) : number(one.delegations()));
		}
		return new BarData.Series(name, tone, values, texts);
	}

	/** @return what is not in the numbers, in sentences; empty where all is */
	String left(OverviewData data) {
		List<String> left = new ArrayList<>();
		if (data.unclear() > 0) {
			left.add(Messages.bind(Messages.unclear, number(data.unclear())));
		}
		if (data.undated() > 0 && !data.query().filters().isEmpty()) {
			left.add(Messages.bind(Messages.undated, number(data.undated())));
		}
		int uncounted = data.out().unknown() + data.in().unknown();
		if (uncounted > 0) {
			left.add(Messages.bind(Messages.uncounted, number(uncounted)));
		}
		return String.join(" ", left);
	}
}
