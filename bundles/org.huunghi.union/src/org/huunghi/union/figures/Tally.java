package org.huunghi.union.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.PeriodTotal;

/** Adds up one indicator: first its period totals, which are chosen among each other, then what single records say. */
final class Tally {
	private final Period period;
	private final Timespan asked;
	private final Explain explain;
	private final List<Total> candidates = new ArrayList<>();
	private final List<Total> taken = new ArrayList<>();
	private Quantity quantity;
	private final Map<String, Money> money = new TreeMap<>();
	private int totals;
	private int singles;
	private final Map<Verdict, Integer> left = new EnumMap<>(Verdict.class);
	private final List<Part> parts = new ArrayList<>();

	Tally(Period period, Explain explain) {
		this.period = period;
		this.explain = explain;
		asked = Timespan.of(period);
	}

	/** Takes note of a period total. */
	void add(Total total) {
		switch (total.span().within(asked)) {
		case YES -> candidates.add(total);
		case MAYBE -> add(total.part(total.span().isKnown() ? Verdict.NOT_SPLIT : Verdict.UNCLEAR_DATE, null));
		case NO -> {
			// it has nothing to do with the period
		}
		}
	}

	/** Decides which totals count; all have been added by then, and no single record has. */
	void choose() {
		candidates.sort(Total.COVERS_MORE);
		for (Total total : candidates) {
			Total other = taken.stream().filter(total::overlaps).findFirst().orElse(null);
			if (other == null) {
				taken.add(total);
				add(total.part(Verdict.COUNTED, null));
			} else {
				add(total.part(total.isWithin(other) ? Verdict.CONTAINED : Verdict.OVERLAPPED, other));
			}
		}
		candidates.clear();
	}

	/** Takes note of what a single record says. */
	void add(Counted counted) {
		Timespan beginning = Timespan.beginning(counted.from(), counted.to());
		switch (beginning.within(asked)) {
		case YES -> inPeriod(counted, beginning);
		case MAYBE -> add(counted, Verdict.UNCLEAR_DATE, null);
		case NO -> {
			if (period.goesOn(counted, beginning)) {
				add(counted, Verdict.EARLIER, null);
			}
		}
		}
	}

	private void inPeriod(Counted counted, Timespan beginning) {
		Total unclear = null;
		for (Total total : taken) {
			Answer contained = total.contains(counted, beginning);
			if (contained == Answer.YES) {
				add(counted, Verdict.CONTAINED, total.record());
				return;
			}
			unclear = contained == Answer.MAYBE && unclear == null ? total : unclear;
		}
		add(counted, unclear == null ? Verdict.COUNTED : Verdict.UNCLEAR_TOTAL, unclear == null ? null : unclear.record());
	}

	private void add(Counted counted, Verdict verdict, PeriodTotal within) {
		if (verdict == Verdict.COUNTED) {
			singles++;
			sum(counted.quantity(), counted.money());
		} else {
			left.merge(verdict, 1, Integer::sum);
		}
		if (explain == Explain.YES) {
			parts.add(Part.of(counted, verdict, within));
		}
	}

	private void add(Part total) {
		if (total.verdict() == Verdict.COUNTED) {
			totals++;
			sum(total.quantity(), total.money());
		} else {
			left.merge(total.verdict(), 1, Integer::sum);
		}
		if (explain == Explain.YES) {
			parts.add(total);
		}
	}

	private void sum(Quantity number, Money amount) {
		if (amount == null) {
			quantity = quantity == null ? number : quantity.plus(number);
		} else {
			money.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
		}
	}

	/** @return the figure; null where no record has anything to do with the period */
	Figure figure(String code, Indicators indicators) {
		if (totals + singles == 0 && left.isEmpty()) {
			return null;
		}
		parts.sort(Part.ORDER);
		IndicatorUnit unit = indicators.unit(code).orElse(money.isEmpty() ? IndicatorUnit.COUNT : IndicatorUnit.MONEY);
		return new Figure(Indicators.code(code), unit, locale -> indicators.name(code, locale), quantity, List.copyOf(money.values()), totals, singles,
				Map.copyOf(left), List.copyOf(parts));
	}
}
