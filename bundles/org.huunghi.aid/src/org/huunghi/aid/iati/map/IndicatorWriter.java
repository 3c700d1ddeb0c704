package org.huunghi.aid.iati.map;

import java.util.Objects;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.iati.map.Results.Measured;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;

/**
 * Writes indicators. A value stands in the period in which it was measured, a target without one in the planned time of the activity. What the
 * standard takes only with a time that nobody knows, such as the year of a baseline, is left out and told of.
 */
final class IndicatorWriter {
	/** Code of the list ResultType for what is neither known as an output nor as an outcome. */
	private static final String OTHER_RESULT = "9";
	private static final String NUMBER = "1";

	private final Element activity;
	private final AidActivity record;
	private final Context context;

	IndicatorWriter(Element activity, AidActivity record, Context context) {
		this.activity = activity;
		this.record = record;
		this.context = context;
	}

	/** Adds an indicator that the file does not have, as a result of its own. */
	void add(Measured measured) {
		Element indicator = Element.of("indicator").set("measure", "%".equals(measured.unit()) ? Indicators.PER_CENT : NUMBER)
				.add(title(measured.indicator()));
		change(indicator, new Measured(measured.indicator(), null, null, null, null, null), measured);
		Elements.insert(activity, Element.of("result").set("type", OTHER_RESULT).add(title(measured.indicator())).add(indicator));
	}

	private Element title(String text) {
		return Element.of("title").add(Elements.narrative(text, activity, context));
	}

	/** Changes an indicator to what the register says of it. */
	void change(Element indicator, Measured before, Measured now) {
		if (!Objects.equals(before.unit(), now.unit())) {
			Days.mark(indicator, Indicators.UNIT, now.unit());
		}
		if (!Objects.equals(before.baseline(), now.baseline())) {
			baseline(indicator, now);
		}
		if (!Objects.equals(before.actual(), now.actual()) || !Objects.equals(before.measured(), now.measured())) {
			value(indicator, Indicators.ACTUAL, now.actual(), span(now.measured()), now);
		}
		if (!Objects.equals(before.target(), now.target())) {
			value(indicator, Indicators.TARGET, now.target(), span(now.measured()) == null ? planned() : span(now.measured()), now);
		}
	}

	private void baseline(Element indicator, Measured now) {
		Element baseline = indicator.child(Indicators.BASELINE);
		if (now.baseline() == null) {
			Elements.remove(indicator, baseline);
		} else if (baseline == null) {
			context.leaveOut(record, Literals.AID_ACTIVITY__RESULTS, "noBaselineYear", now.indicator());
		} else {
			baseline.set("value", now.baseline().number().toPlainString());
			mark(baseline, Indicators.BASELINE, now.baseline());
		}
	}

	/** @param span first and last day of the period; null where unknown */
	private void value(Element indicator, String kind, Quantity value, PartialDate[] span, Measured now) {
		Element old = Indicators.period(indicator, kind);
		if (old != null && (value == null || span != null && !isSpan(old, span))) {
			Elements.remove(old, Indicators.whole(old, kind));
			mark(old, kind, null);
			if (old.child(Indicators.TARGET) == null && old.child(Indicators.ACTUAL) == null) {
				Elements.remove(indicator, old);
			}
			old = null;
		}
		if (value == null) {
			return;
		}
		if (old == null && span == null) {
			context.leaveOut(record, Literals.AID_ACTIVITY__RESULTS, "noPeriod", now.indicator());
			return;
		}
		Element period = old == null ? period(indicator, span) : old;
		Element element = Indicators.whole(period, kind);
		if (element == null) {
			element = Element.of(kind);
			Elements.insert(period, "period", element);
		}
		element.set("value", value.number().toPlainString());
		mark(period, kind, value);
	}

	private static void mark(Element element, String kind, Quantity value) {
		Days.mark(element, kind, value == null || value.qualifier() == Qualifier.EXACTLY ? null : value.toString());
	}

	private static Element period(Element indicator, PartialDate[] span) {
		for (Element period : indicator.children("period")) {
			if (isSpan(period, span)) {
				return period;
			}
		}
		Element period = Element.of("period").add(Element.of("period-start").set("iso-date", Days.day(span[0], false)))
				.add(Element.of("period-end").set("iso-date", Days.day(span[1], true)));
		Elements.insert(indicator, "indicator", period);
		return period;
	}

	private static boolean isSpan(Element period, PartialDate[] span) {
		PartialDate start = Days.read(period.child("period-start"));
		PartialDate end = Days.read(period.child("period-end"));
		return start != null && end != null && start.firstDay().equals(span[0].firstDay()) && end.lastDay().equals(span[1].lastDay());
	}

	private static PartialDate[] span(PartialDate measured) {
		return measured == null ? null : new PartialDate[] { measured, measured };
	}

	private PartialDate[] planned() {
		boolean unknown = record.getPlannedFrom() == null || record.getPlannedTo() == null;
		return unknown ? null : new PartialDate[] { record.getPlannedFrom(), record.getPlannedTo() };
	}
}
