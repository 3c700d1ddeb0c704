package org.huunghi.aid.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.huunghi.aid.overview.Change;
import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.overview.Worth;
import org.huunghi.aid.ui.overview.OverviewData.Line;
import org.huunghi.aid.ui.overview.OverviewData.Total;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.figures.Period;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.chart.BarData;
import org.huunghi.workbench.chart.Tone;

/** Says the numbers of a register of aid. */
final class OverviewTexts {
	private static final String NONE = "–";

	private final Locale locale;

	OverviewTexts(Locale locale) {
		this.locale = locale;
	}

	static String label(Dimension dimension) {
		return switch (dimension) {
		case SECTOR -> Messages.bySector;
		case DONOR -> Messages.byDonor;
		case PLACE -> Messages.byPlace;
		case YEAR -> Messages.byYear;
		};
	}

	/** @return head and lines of the comparison: number of activities, committed and paid in both currencies */
	List<List<String>> comparison(OverviewData data) {
		Period before = data.beforePeriod();
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("", Messages.now, before == null ? Messages.before : Messages.bind(Messages.beforeIs, span(before)),
				Messages.difference, "%"));
		Total then = data.before();
		rows.add(List.of(Messages.activities, number(data.now().activities()), then == null ? NONE : number(then.activities()),
				then == null ? NONE : signed(BigDecimal.valueOf(data.now().activities() - then.activities())),
				then == null ? NONE : percent(Change.percent(BigDecimal.valueOf(then.activities()), BigDecimal.valueOf(data.now().activities())))));
		money(rows, Messages.committedDong, data, Total::committed, Worth::dong);
		money(rows, Messages.committedDollars, data, Total::committed, Worth::dollars);
		money(rows, Messages.disbursedDong, data, Total::disbursed, Worth::dong);
		money(rows, Messages.disbursedDollars, data, Total::disbursed, Worth::dollars);
		return rows;
	}

	private String span(Period period) {
		return period.from().equals(period.to()) ? Values.date(period.from(), locale) : Values.span(period.from(), period.to(), locale);
	}

	private void money(List<List<String>> rows, String label, OverviewData data, Function<Total, Worth> worth, Function<Worth, Money> currency) {
		Money now = currency.apply(worth.apply(data.now()));
		Money then = data.before() == null ? null : currency.apply(worth.apply(data.before()));
		Optional<Money> change = Change.of(then, now);
		String difference = change.map(money -> signed(money.amount())).orElse(NONE);
		String percent = now == null || then == null ? NONE : percent(Change.percent(then.amount(), now.amount()));
		rows.add(List.of(label, amount(now), amount(then), difference, percent));
	}

	private String signed(BigDecimal number) {
		return (number.signum() > 0 ? "+" : "") + NumberEntry.format(number, locale);
	}

	private String percent(Optional<BigDecimal> percent) {
		return percent.map(this::signed).orElse(NONE);
	}

	private String number(int number) {
		return NumberEntry.format(BigDecimal.valueOf(number), locale);
	}

	/** The currency stands at the head of the line or column. */
	private String amount(Money money) {
		return money == null ? NONE : Values.quantity(new Quantity(money.qualifier(), money.amount()), locale);
	}

	/** @return head, lines and the sum of the parts by a dimension */
	List<List<String>> table(OverviewData data, Dimension dimension) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(label(dimension), Messages.number, Messages.share, Messages.dong, Messages.dollars));
		Worth whole = data.now().committed();
		data.lines().get(dimension).forEach(line -> rows.add(row(name(line), line.activities().size(), line.committed(), whole)));
		rows.add(row(Messages.total, data.now().activities(), whole, whole));
		return rows;
	}

	private List<String> row(String name, int activities, Worth worth, Worth whole) {
		String share = Change.share(worth.dong(), whole.dong()).map(percent -> NumberEntry.format(percent, locale) + " %").orElse(NONE);
		return List.of(name, number(activities), share, amount(rounded(worth.dong())), amount(rounded(worth.dollars())));
	}

	/** A share of a sector has more decimals than money has. */
	private static Money rounded(Money money) {
		int digits = money == null ? 0 : money.currency().getDefaultFractionDigits();
		return money == null ? null : new Money(money.qualifier(), money.amount().setScale(digits, RoundingMode.HALF_UP), money.currency());
	}

	private static String name(Line line) {
		return line.label().isEmpty() ? Messages.unknown : line.label();
	}

	BarData bars(OverviewData data, Dimension dimension, boolean dollars) {
		List<Line> lines = data.lines().get(dimension);
		List<BigDecimal> values = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (Line line : lines) {
			Money money = rounded(dollars ? line.committed().dollars() : line.committed().dong());
			values.add(money == null ? null : money.amount());
			texts.add(money == null ? Messages.unknownAmount : Values.money(money, locale));
		}
		return new BarData(lines.stream().map(OverviewTexts::name).toList(), List.of(new BarData.Series(Messages.committed, Tone.PLAIN, values, texts)));
	}

	/** @return what is not in the numbers, in sentences; empty where all is */
	String left(OverviewData data) {
		List<String> left = new ArrayList<>();
		money(left, Messages.notInDong, data.now().committed().notInDong().values());
		money(left, Messages.notInDollars, data.now().committed().notInDollars().values());
		number(left, Messages.withoutAmount, data.now().withoutAmount());
		number(left, Messages.unclear, data.now().unclear());
		number(left, Messages.undated, data.now().undated());
		return String.join(" ", left);
	}

	private void money(List<String> left, String pattern, Collection<Money> amounts) {
		if (!amounts.isEmpty()) {
			left.add(Messages.bind(pattern, String.join("; ", amounts.stream().map(money -> Values.money(rounded(money), locale)).toList())));
		}
	}

	private void number(List<String> left, String pattern, int number) {
		if (number > 0) {
			left.add(Messages.bind(pattern, number(number)));
		}
	}

	/** @return head and lines of what needs attention */
	List<List<String>> warnings(OverviewData data) {
		List<List<String>> rows = new ArrayList<>(List.of(List.of(Messages.bind(Messages.warnings, number(data.warnings().size())))));
		data.warnings().forEach(warning -> rows.add(List.of(warning.text())));
		if (data.warnings().isEmpty()) {
			rows.add(List.of(Messages.noWarnings));
		}
		return rows;
	}
}
