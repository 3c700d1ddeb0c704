package org.huunghi.union.labels;

import java.util.Locale;

/** Makes the names of a model's elements readable where nobody has put them into words. */
final class Words {

	private Words() {
	}

	/** @return {@code partOf} as "Part of", {@code VICE_CHAIR} as "Vice chair"; "?" for null or blank */
	static String readable(String name) {
		if (name == null || name.isBlank()) {
			return "?";
		}
		String spaced = name.replace('_', ' ').replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ").trim();
		if (spaced.isEmpty()) {
			return name;
		}
		return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1).toLowerCase(Locale.ROOT);
	}
}
