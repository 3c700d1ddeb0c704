package org.huunghi.union.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Source;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for figures and their sources. */
final class FigureRules {

	private FigureRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(PeriodTotal.class, FigureRules::complete), new Rule<>(PeriodTotal.class, FigureRules::unit), new Rule<>(PeriodTotal.class, FigureRules::twice),
				new Rule<>(Source.class, FigureRules::source));
	}

	/** A figure has one value, an indicator, a period and a source. */
	private static void complete(PeriodTotal total, Findings findings) {
		if (total.getQuantity() == null == (total.getMoney() == null)) {
			findings.error(total.getMoney() == null ? "figure.noValue" : "figure.twoValues", Literals.PERIOD_TOTAL__QUANTITY);
		}
		if (total.getIndicator() == null) {
			findings.error("figure.noIndicator", Literals.PERIOD_TOTAL__INDICATOR);
		}
		if (total.getPeriodFrom() == null || total.getPeriodTo() == null) {
			findings.error("figure.noPeriod", total.getPeriodFrom() == null ? Literals.PERIOD_TOTAL__PERIOD_FROM : Literals.PERIOD_TOTAL__PERIOD_TO);
		}
		if (total.getSources().isEmpty()) {
			findings.warning("figure.noSource", Literals.RECORD__SOURCES);
		}
		if (total.getPlaceCount() != null && total.getPlaces().size() > total.getPlaceCount()) {
			findings.error("figure.places", Literals.PERIOD_TOTAL__PLACES, total.getPlaces().size(), total.getPlaceCount());
		}
	}

	/** What is counted is a whole number, what is worth money an amount. */
	private static void unit(PeriodTotal total, Findings findings) {
		if (total.getIndicator() == null || total.getIndicator().eIsProxy()) {
			return;
		}
		IndicatorUnit unit = total.getIndicator().getUnit();
		if (unit == IndicatorUnit.COUNT && total.getMoney() != null) {
			findings.error("figure.unit", Literals.PERIOD_TOTAL__MONEY, total.getMoney(), total.getIndicator(), unit);
		} else if (unit == IndicatorUnit.MONEY && total.getQuantity() != null) {
			findings.error("figure.unit", Literals.PERIOD_TOTAL__QUANTITY, total.getQuantity(), total.getIndicator(), unit);
		} else if (total.getQuantity() != null && total.getQuantity().number().scale() > 0) {
			findings.error("figure.fraction", Literals.PERIOD_TOTAL__QUANTITY, total.getQuantity(), total.getIndicator());
		}
	}

	/** Two totals of one indicator, period and partner would be counted twice. Reported at the later entry. */
	private static void twice(PeriodTotal total, Findings findings) {
		for (PeriodTotal other : Siblings.inRegister(total, PeriodTotal.class)) {
			if (other == total) {
				return;
			}
			if (total.getIndicator() != null && other.getIndicator() == total.getIndicator() && Objects.equals(other.getPeriodFrom(), total.getPeriodFrom())
					&& Objects.equals(other.getPeriodTo(), total.getPeriodTo()) && Objects.equals(other.getPlaceCount(), total.getPlaceCount())
					&& new HashSet<>(other.getPlaces()).equals(new HashSet<>(total.getPlaces()))) {
				findings.warning("figure.twice", Literals.PERIOD_TOTAL__INDICATOR, other);
				return;
			}
		}
	}

	/** A source names a document. */
	private static void source(Source source, Findings findings) {
		if (source.getDocument() == null) {
			findings.warning("source.noDocument", Literals.SOURCE__DOCUMENT, source.eContainer());
		}
	}
}
