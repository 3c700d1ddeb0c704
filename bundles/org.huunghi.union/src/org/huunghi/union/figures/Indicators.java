package org.huunghi.union.figures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.huunghi.union.FigureRegister;
import org.huunghi.union.Indicator;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/** The indicators of a union by their codes: its own records of them, which say how it calls them, and those that plug-ins count. */
final class Indicators {
	/** Begins the key of an indicator that has no code yet; no code begins with it. */
	private static final String BY_ID = "#";

	private final Map<String, Indicator> records = new LinkedHashMap<>();
	private final Map<String, IndicatorText> texts = new LinkedHashMap<>();

	Indicators(Union union, List<FigureSource> sources) {
		for (Register register : union.getRegisters()) {
			if (register instanceof FigureRegister figures) {
				figures.getIndicators().forEach(indicator -> records.putIfAbsent(key(indicator), indicator));
			}
		}
		sources.forEach(source -> source.indicators().forEach(text -> texts.putIfAbsent(text.code(), text)));
	}

	/** @return what tells the indicator from others, which is its code where it has one */
	static String key(Indicator indicator) {
		return indicator.getCode() == null || indicator.getCode().isBlank() ? BY_ID + indicator.getId() : indicator.getCode().strip();
	}

	/** @return the code; null where the indicator has none */
	static String code(String key) {
		return key.startsWith(BY_ID) ? null : key;
	}

	/** @return the keys in the order in which figures are shown */
	Set<String> inOrder(Set<String> keys) {
		Set<String> ordered = new LinkedHashSet<>(records.keySet());
		ordered.addAll(texts.keySet());
		ordered.addAll(new TreeSet<>(keys));
		ordered.retainAll(keys);
		return ordered;
	}

	/** @return the unit, or empty where neither the union nor a plug-in knows the indicator */
	Optional<IndicatorUnit> unit(String key) {
		Optional<IndicatorUnit> own = Optional.ofNullable(records.get(key)).map(Indicator::getUnit);
		return own.isPresent() ? own : Optional.ofNullable(texts.get(key)).map(IndicatorText::unit);
	}

	/** The union's name, else that of the plug-in, else the code itself. */
	String name(String key, Locale locale) {
		Indicator own = records.get(key);
		boolean named = own != null && own.getNames().stream().anyMatch(name -> name.getText() != null && !name.getText().isBlank());
		if (!named && texts.containsKey(key)) {
			return texts.get(key).name().apply(locale);
		}
		return named || own != null && code(key) == null ? Names.of(own, locale) : key;
	}
}
