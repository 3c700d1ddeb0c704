package org.huunghi.aid.ui.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.aid.overview.MoneyTimeline;
import org.huunghi.aid.overview.MoneyTimeline.Step;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.value.Money;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.chart.StepLine;
import org.huunghi.workbench.chart.Tone;

/** Says what was committed and paid as time went on: as lines of a chart, as a table, and in sentences. */
final class MoneyTexts {
	private final MoneyTimeline timeline;
	private final Locale locale;

	MoneyTexts(MoneyTimeline timeline, Locale locale) {
		this.timeline = timeline;
		this.locale = locale;
	}

	List<StepLine> lines() {
		return List.of(line(Messages.committed, Tone.FIRST, timeline.committed()), line(Messages.disbursed, Tone.SECOND, timeline.disbursed()));
	}

	private static StepLine line(String name, Tone tone, List<Step> steps) {
		return new StepLine(name, tone, steps.stream().map(step -> new StepLine.Step(step.date().lastDay(), step.sum().amount())).toList());
	}

	/** @return the head and a line for each amount, the oldest first: date, kind, amount, sum by then */
	List<List<String>> table() {
		List<List<String>> rows = new ArrayList<>(List.of(List.of(Messages.date, Messages.kind, Messages.amount, Messages.sum)));
		for (Step step : timeline.steps()) {
			String kind = step.paid() ? Messages.disbursed : Messages.committed;
			rows.add(List.of(Values.date(step.date(), locale), kind, Values.money(step.amount(), locale), Values.money(step.sum(), locale)));
		}
		return rows;
	}

	/** @return what was committed and paid in all, and which percent that is */
	String summary() {
		String percent = timeline.percent().map(this::percent).orElse(Messages.unknown);
		return Messages.bind(Messages.summary, new Object[] { money(timeline.allCommitted()), money(timeline.allDisbursed()), percent });
	}

	private String percent(BigDecimal percent) {
		return NumberEntry.format(percent, locale) + " %";
	}

	private String money(Money money) {
		return money == null ? Messages.unknown : Values.money(money, locale);
	}

	/** @return that more was paid than committed; empty where it was not */
	String warning() {
		return timeline.isOverspent() ? Messages.overspent : "";
	}

	/** @return what is not in the chart or not in the sums, in sentences; empty where all is */
	String left() {
		List<String> left = new ArrayList<>();
		add(left, Messages.undated, timeline.undated());
		add(left, Messages.withoutRate, timeline.withoutRate());
		return String.join(" ", left);
	}

	private void add(List<String> left, String pattern, List<Money> amounts) {
		if (!amounts.isEmpty()) {
			left.add(Messages.bind(pattern, String.join("; ", amounts.stream().map(amount -> Values.money(amount, locale)).toList())));
		}
	}
}
