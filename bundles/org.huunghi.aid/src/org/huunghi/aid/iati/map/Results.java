package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidFactory;
import org.huunghi.aid.AidResult;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;

/**
 * What the activity achieves ({@code result/indicator}): each indicator with its first baseline and its last target and actual value, where these are
 * numbers and about the activity as a whole. Earlier periods, values of single places or groups, and texts stay with the file.
 */
final class Results extends Group<Bag<Results.Measured>> {
	/** An indicator with its values, each null where unknown. */
	record Measured(String indicator, String unit, Quantity baseline, Quantity target, Quantity actual, PartialDate measured) {
	}

	@Override
	Bag<Measured> read(Element activity, Context context) {
		return new Bag<>(new ArrayList<>(indicators(activity, context).values()));
	}

	private static Map<Element, Measured> indicators(Element activity, Context context) {
		Map<Element, Measured> indicators = new LinkedHashMap<>();
		for (Element result : activity.children("result")) {
			for (Element indicator : result.children("indicator")) {
				Measured measured = Indicators.read(indicator, activity, context);
				if (!measured.indicator().isEmpty()) {
					indicators.put(indicator, measured);
				}
			}
		}
		return indicators;
	}

	@Override
	Bag<Measured> read(AidActivity record, Context context) {
		return new Bag<>(record.getResults().stream().map(Results::measured).toList());
	}

	private static Measured measured(AidResult result) {
		return new Measured(result.getIndicator() == null ? "" : result.getIndicator().strip(), result.getUnit(), result.getBaseline(), result.getTarget(),
				result.getActual(), result.getMeasured());
	}

	@Override
	boolean isEmpty(Bag<Measured> facts) {
		return facts.facts().isEmpty();
	}

	@Override
	void store(Bag<Measured> facts, AidActivity record) {
		List<Measured> missing = facts.copy();
		List<AidResult> gone = record.getResults().stream().filter(result -> !missing.remove(measured(result))).toList();
		record.getResults().removeAll(gone);
		for (Measured measured : missing) {
			AidResult result = AidFactory.eINSTANCE.createAidResult();
			result.setIndicator(measured.indicator());
			result.setUnit(measured.unit());
			result.setBaseline(measured.baseline());
			result.setTarget(measured.target());
			result.setActual(measured.actual());
			result.setMeasured(measured.measured());
			record.getResults().add(result);
		}
	}

	@Override
	void write(Bag<Measured> facts, Element activity, AidActivity record, Context context) {
		List<Measured> missing = facts.copy();
		Map<Element, Measured> there = indicators(activity, context);
		there.values().removeIf(missing::remove);
		IndicatorWriter writer = new IndicatorWriter(activity, record, context);
		there.forEach((element, before) -> {
			Measured now = missing.stream().filter(one -> one.indicator().equals(before.indicator())).findFirst().orElse(null);
			if (now == null) {
				remove(activity, element);
			} else {
				missing.remove(now);
				writer.change(element, before, now);
			}
		});
		missing.stream().filter(one -> !one.indicator().isEmpty()).forEach(writer::add);
	}

	/** A result without an indicator is none. */
	private static void remove(Element activity, Element indicator) {
		for (Element result : activity.children("result")) {
			Elements.remove(result, indicator);
			if (result.child("indicator") == null) {
				Elements.remove(activity, result);
			}
		}
	}
}
