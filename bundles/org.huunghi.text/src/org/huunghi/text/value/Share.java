package org.huunghi.text.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a part of a whole must be: more than, or at least, a fraction of it. Immutable. Its text form is {@code > 1/2}, {@code >= 2/3}.
 *
 * @param strict whether the part must be more than the fraction; else reaching it is enough
 * @param numerator of the fraction, 0 or more
 * @param denominator of the fraction, 1 or more, not less than the numerator
 */
public record Share(boolean strict, int numerator, int denominator) {
	private static final Pattern TEXT = Pattern.compile("\\s*(>=?|≥)\\s*(\\d{1,6})\\s*(?:/\\s*(\\d{1,6})|(%))\\s*");

	public Share {
		if (numerator < 0 || denominator < 1 || numerator > denominator) {
			throw new IllegalArgumentException(numerator + "/" + denominator);
		}
	}

	/** @return more than this fraction */
	public static Share moreThan(int numerator, int denominator) {
		return new Share(true, numerator, denominator);
	}

	/** @return at least this fraction */
	public static Share atLeast(int numerator, int denominator) {
		return new Share(false, numerator, denominator);
	}

	/**
	 * Reads the text form; per cent are read as well: {@code > 30 %}.
	 *
	 * @param text may be null
	 * @return the share, or null for null
	 * @throws IllegalArgumentException where the text is no share
	 */
	public static Share valueOf(String text) {
		if (text == null) {
			return null;
		}
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(text);
		}
		int denominator = matcher.group(3) == null ? 100 : Integer.parseInt(matcher.group(3));
		return new Share(matcher.group(1).equals(">"), Integer.parseInt(matcher.group(2)), denominator);
	}

	/** @return whether that part of the whole is large enough; neither may be negative */
	public boolean reachedBy(long part, long whole) {
		long scaled = part * denominator;
		long needed = whole * numerator;
		return strict ? scaled > needed : scaled >= needed;
	}

	/** @return the least number that is large enough: more than 1/2 of 18 is 10, of 19 is 10, of 20 is 11 */
	public long least(long whole) {
		long needed = whole * numerator;
		return strict ? needed / denominator + 1 : (needed + denominator - 1) / denominator;
	}

	@Override
	public String toString() {
		return (strict ? "> " : ">= ") + numerator + "/" + denominator;
	}
}
