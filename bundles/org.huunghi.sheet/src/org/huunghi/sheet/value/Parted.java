package org.huunghi.sheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, parted by semicolons or line breaks; a value that has them itself stands in quotation marks. */
public final class Parted {
	private Parted() {
	}

	/** @return the values in their order, none blank */
	public static List<String> of(String text) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' && (quoted || part.toString().isBlank())) {
				if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					part.append(c);
					i++;
				} else {
					quoted = !quoted;
				}
			} else if (!quoted && (c == ';' || c == '\n' || c == '\r')) {
				add(parts, part);
			} else {
				part.append(c);
			}
		}
		add(parts, part);
		return parts;
	}

	/** @return one text that {@link #of} parts into these values again */
	public static String join(List<String> values) {
		return values.stream().map(Parted::quote).collect(Collectors.joining("; "));
	}

	private static String quote(String value) {
		return value.matches("(?s).*[;\\n\\r].*|\\s*\".*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
	}

	private static void add(List<String> parts, StringBuilder part) {
		if (!part.toString().isBlank()) {
			parts.add(part.toString().strip());
		}
		part.setLength(0);
	}
}
