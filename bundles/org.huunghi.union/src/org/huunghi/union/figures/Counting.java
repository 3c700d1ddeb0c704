package org.huunghi.union.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.huunghi.union.FigureRegister;
import org.huunghi.union.Indicator;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/** Goes through the registers of a union once: first the period totals, since they decide which single records count, then everything else. */
final class Counting {
	private final Period period;
	private final Explain explain;
	private final Indicators indicators;
	private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

	Counting(Period period, Explain explain, Indicators indicators) {
		this.period = period;
		this.explain = explain;
		this.indicators = indicators;
	}

	List<Figure> count(Union union, Singles singles) {
		List<Register> registers = List.copyOf(union.getRegisters());
		registers.stream().filter(FigureRegister.class::isInstance).forEach(this::totals);
		tallies.values().forEach(Tally::choose);
		try (Stream<Counted> things = singles.of(union, period)) {
			things.forEach(counted -> tally(counted.indicator()).add(counted));
		}
		return indicators.inOrder(tallies.keySet()).stream().map(key -> tallies.get(key).figure(key, indicators)).filter(Objects::nonNull).toList();
	}

	/** A total that does not say of what, or how much, is no figure yet; the rules say so. */
	private void totals(Register register) {
		for (Record record : register.getRecords()) {
			if (record instanceof PeriodTotal total) {
				Indicator indicator = total.getIndicator();
				Total found = new Total(total);
				if (indicator != null && !indicator.eIsProxy() && found.hasValue()) {
					tally(Indicators.key(indicator)).add(found);
				}
			}
		}
	}

	private Tally tally(String key) {
		return tallies.computeIfAbsent(key, missing -> new Tally(period, explain));
	}
}
