package org.huunghi.repository;

import java.util.Locale;
import java.util.Map;

/**
 * A record that was found, as plain values that can be kept and used on any thread.
 *
 * @param id of the record
 * @param className name of its EClass, such as {@code Person}
 * @param labels by language tag (vi, lo, en)
 * @param unionId id of the union it belongs to; null for the gazetteer and its places
 * @param unionLabels by language tag; empty without a union
 */
public record Hit(String id, String className, Map<String, String> labels, String unionId, Map<String, String> unionLabels) {
	/** @return the record's label in that language, or in Vietnamese for other languages */
	public String label(Locale locale) {
		return pick(labels, locale);
	}

	/** @return the union's label in that language, or in Vietnamese; empty without a union */
	public String unionLabel(Locale locale) {
		return pick(unionLabels, locale);
	}

	private static String pick(Map<String, String> labels, Locale locale) {
		String label = labels.get(locale.getLanguage());
		return label != null ? label : labels.getOrDefault("vi", "");
	}
}
