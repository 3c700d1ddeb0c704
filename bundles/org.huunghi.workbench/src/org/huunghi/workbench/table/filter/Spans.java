package org.huunghi.workbench.table.filter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.text.fold.Fold;
import org.huunghi.workbench.form.value.WrongTextException;

/** The signs and words for spans: from a value on, up to a value, between two. */
final class Spans {
	private static final Pattern SIGN = Pattern.compile("\\s*(>=|<=|≥|≤|=>|=<|>|<|=)\\s*(.+)", Pattern.DOTALL);
	private static final Pattern SPACED_DASH = Pattern.compile("\\s+[-–—]\\s+|\\s*(?:…|\\.\\.+)\\s*");
	private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

	private Spans() {
	}

	/** How a bound is meant. */
	enum Bound {
		FROM, TO, AFTER, BEFORE, EXACTLY
	}

	/** A bound, with the text of its value. */
	record Signed(Bound bound, String value) {
	}

	/** Reads a text as a value. @param <T> type of the value */
	interface Reader<T> {
		/** @throws WrongTextException where it is none */
		T read(String text) throws WrongTextException;
	}

	/** The two ends of a span. @param <T> type of the values */
	record Ends<T>(T from, T to) {
	}

	/** @return the bound with which the text begins, as a sign or a word; null where it has none */
	static Signed signed(String text) {
		Matcher sign = SIGN.matcher(text);
		if (sign.matches()) {
			Bound bound = switch (sign.group(1)) {
				case ">=", "≥", "=>" -> Bound.FROM;
				case "<=", "≤", "=<" -> Bound.TO;
				case ">" -> Bound.AFTER;
				case "<" -> Bound.BEFORE;
				default -> Bound.EXACTLY;
			};
			return new Signed(bound, sign.group(2).strip());
		}
		Signed from = worded(text, Messages.wordsFrom, Bound.FROM);
		return from != null ? from : worded(text, Messages.wordsTo, Bound.TO);
	}

	/** The words are compared as people type them, with and without accents. */
	private static Signed worded(String text, String words, Bound bound) {
		for (String word : words.split(",")) {
			String wanted = Fold.fold(word);
			String[] parts = text.strip().split("\\s+");
			int length = wanted.split(" ").length;
			if (parts.length > length && Fold.fold(String.join(" ", List.of(parts).subList(0, length))).equals(wanted)) {
				return new Signed(bound, String.join(" ", List.of(parts).subList(length, parts.length)));
			}
		}
		return null;
	}

	/** @return the two ends, where the text is a value, a dash and a value; null where it is not. Values may have dashes of their own */
	static <T> Ends<T> ends(String text, Reader<T> reader) {
		Ends<T> found = ends(text, SPACED_DASH, reader);
		found = found != null ? found : ends(text, DASH, reader);
		return found != null ? found : worded(text, reader);
	}

	/** A word for "to" between the values, instead of a dash. */
	private static <T> Ends<T> worded(String text, Reader<T> reader) {
		List<String> parts = List.of(text.strip().split("\\s+"));
		for (int at = 1; at < parts.size() - 1; at++) {
			for (String word : Messages.wordsTo.split(",")) {
				int after = at + word.split(" ").length;
				if (after < parts.size() && Fold.fold(String.join(" ", parts.subList(at, after))).equals(Fold.fold(word))) {
					try {
						return new Ends<>(reader.read(String.join(" ", parts.subList(0, at))), reader.read(String.join(" ", parts.subList(after, parts.size()))));
					} catch (WrongTextException e) {
						// Not at this word.
					}
				}
			}
		}
		return null;
	}

	private static <T> Ends<T> ends(String text, Pattern dash, Reader<T> reader) {
		Matcher at = dash.matcher(text);
		while (at.find()) {
			String left = text.substring(0, at.start());
			String right = text.substring(at.end());
			if (left.isBlank() || right.isBlank()) {
				continue;
			}
			try {
				return new Ends<>(reader.read(left), reader.read(right));
			} catch (WrongTextException e) {
				// Not at this dash.
			}
		}
		return null;
	}
}
