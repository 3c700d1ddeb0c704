package org.huunghi.union.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;

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
		case YES -> add(inPeriod(counted, beginning));
		case MAYBE -> add(Part.of(counted, Verdict.UNCLEAR_DATE, null));
		case NO -> {
			if (beginning.last().isBefore(asked.first()) && counted.to() != null && !counted.to().lastDay().isBefore(period.from().firstDay())) {
				add(Part.of(counted, Verdict.EARLIER, null));
			}
		}
		}
	}

	private Part inPeriod(Counted counted, Timespan beginning) {
		Total unclear = null;
		for (Total total : taken) {
			Answer contained = total.contains(counted, beginning);
			if (contained == Answer.YES) {
				return Part.of(counted, Verdict.CONTAINED, total.record());
			}
			unclear = contained == Answer.MAYBE && unclear == null ? total : unclear;
		}
		return unclear == null ? Part.of(counted, Verdict.COUNTED, null) : Part.of(counted, Verdict.UNCLEAR_TOTAL, unclear.record());
	}

	private void add(Part part) {
		if (part.verdict() == Verdict.COUNTED) {
			sum(part);
		} else {
			left.merge(part.verdict(), 1, Integer::sum);
		}
		if (explain == Explain.YES) {
			parts.add(part);
		}
	}

	private void sum(Part part) {
		if (part.isTotal()) {
			totals++;
		} else {
			singles++;
		}
		if (part.money() == null) {
			quantity = quantity == null ? part.quantity() : quantity.plus(part.quantity());
		} else {
			money.merge(part.money().currency().getCurrencyCode(), part.money(), Money::plus);
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
