package org.huunghi.sheet.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the format of a number says about it: that it is a date, or the currency in which it is. */
final class NumberFormats {
	private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]\\-]+)(?:-[^\\]]*)?\\]|\"([^\"]+)\"");
	private static final Pattern NOT_PART = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");
	private static final Map<String, Meaning> KNOWN = new ConcurrentHashMap<>();
	private static final int MOST_KNOWN = 1_000;

	/**
	 * What a format means.
	 *
	 * @param date whether the number is a date
	 * @param unit what stands beside the number; null where nothing
	 */
	record Meaning(boolean date, String unit) {
	}

	private static final Meaning DATE = new Meaning(true, null);
	private static final Meaning PLAIN = new Meaning(false, null);

	private NumberFormats() {
	}

	static Meaning of(Integer id, String format) {
		if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
			return DATE;
		}
		if (format == null || format.equalsIgnoreCase("General")) {
			return PLAIN;
		}
		Meaning known = KNOWN.get(format);
		if (known == null) {
			known = read(format);
			if (KNOWN.size() < MOST_KNOWN) {
				KNOWN.put(format, known);
			}
		}
		return known;
	}

	private static Meaning read(String format) {
		String first = format.split(";", 2)[0];
		String signs = NOT_PART.matcher(first).replaceAll("").toLowerCase(java.util.Locale.ROOT);
		boolean number = signs.contains("0") || signs.contains("#");
		if (!number && (signs.contains("d") || signs.contains("y") || signs.contains("m") && !signs.contains("h") && !signs.contains("s"))) {
			return DATE;
		}
		Matcher unit = CURRENCY.matcher(first);
		while (number && unit.find()) {
			String text = unit.group(1) == null ? unit.group(2) : unit.group(1);
			if (!text.isBlank() && text.codePoints().anyMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL)) {
				return new Meaning(false, text.strip());
			}
		}
		return PLAIN;
	}
}
