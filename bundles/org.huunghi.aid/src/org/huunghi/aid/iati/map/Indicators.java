package org.huunghi.aid.iati.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.huunghi.aid.iati.map.Results.Measured;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;

/** Reads one indicator of a result: what is measured, its values for the whole of the activity, and when they were measured. */
final class Indicators {
	static final String UNIT = "unit";
	static final String TARGET = "target";
	static final String ACTUAL = "actual";
	static final String BASELINE = "baseline";
	static final String PER_CENT = "2";

	private Indicators() {
	}

	static Measured read(Element indicator, Element activity, Context context) {
		Element title = Elements.best(indicator.child("title"), activity, context);
		Element baseline = indicator.children(BASELINE).stream().filter(Indicators::isWhole).filter(one -> quantity(one) != null).findFirst().orElse(null);
		Element target = period(indicator, TARGET);
		Element actual = period(indicator, ACTUAL);
		return new Measured(title == null ? "" : title.text().strip(), unit(indicator),
				baseline == null ? null : marked(baseline, BASELINE, quantity(baseline)),
				target == null ? null : marked(target, TARGET, quantity(whole(target, TARGET))),
				actual == null ? null : marked(actual, ACTUAL, quantity(whole(actual, ACTUAL))), actual == null ? null : end(actual));
	}

	private static String unit(Element indicator) {
		String own = indicator.get(Days.NAMESPACE, UNIT);
		return own != null ? own : PER_CENT.equals(indicator.get("measure")) ? "%" : null;
	}

	/** @return the value with the qualifier that we wrote beside it, where it is still the same number */
	private static Quantity marked(Element element, String name, Quantity plain) {
		String own = element.get(Days.NAMESPACE, name);
		try {
			Quantity quantity = own == null ? null : Quantity.valueOf(own);
			return quantity != null && quantity.number().compareTo(plain.number()) == 0 ? quantity : plain;
		} catch (IllegalArgumentException e) {
			return plain;
		}
	}

	/** @return the last period that has such a number for the whole activity; null where none has */
	static Element period(Element indicator, String value) {
		return indicator.children("period").stream().filter(one -> whole(one, value) != null).max(Comparator.comparing(Indicators::lastDay)).orElse(null);
	}

	/** @return the first number in a period that is about no single place or group; null where there is none */
	static Element whole(Element period, String value) {
		return period.children(value).stream().filter(Indicators::isWhole).filter(one -> quantity(one) != null).findFirst().orElse(null);
	}

	private static boolean isWhole(Element value) {
		return value.child("location") == null && value.child("dimension") == null;
	}

	private static Quantity quantity(Element value) {
		return Numbers.quantity(value.get("value"));
	}

	private static LocalDate lastDay(Element period) {
		PartialDate end = Days.read(period.child("period-end"));
		return end == null ? LocalDate.MIN : end.lastDay();
	}

	/** @return the year or month that the period is, else its last day */
	private static PartialDate end(Element period) {
		PartialDate start = Days.read(period.child("period-start"));
		PartialDate end = Days.read(period.child("period-end"));
		if (start == null || end == null) {
			return end;
		}
		PartialDate year = PartialDate.of(end.year());
		PartialDate month = end.month().isPresent() ? PartialDate.of(end.year(), end.month().getAsInt()) : year;
		for (PartialDate span : List.of(year, month)) {
			if (Objects.equals(span.firstDay(), start.firstDay()) && Objects.equals(span.lastDay(), end.lastDay())) {
				return span;
			}
		}
		return end;
	}
}
