package org.huunghi.text.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a language writes numbers in digits: Vietnamese and Lao 1.234,5, English 1,234.5. A number that can be read in two ways is
 * refused; one that only the other notation can mean (two groups of three or more) is taken.
 */
final class Notation {
	private static final Pattern PLAIN = Pattern.compile("\\d+");
	private static final Notation POINT_GROUPS = new Notation('.', ',');
	private static final Notation COMMA_GROUPS = new Notation(',', '.');

	private final char group;
	private final char decimal;
	private final Pattern grouped;
	private final Pattern clearlyGrouped;
	private final Pattern fraction;
	private final Pattern doubtful;

	private Notation(char group, char decimal) {
		this.group = group;
		this.decimal = decimal;
		String mark = Pattern.quote(String.valueOf(group));
		String point = Pattern.quote(String.valueOf(decimal));
		grouped = Pattern.compile("\\d{1,3}(?:" + mark + "\\d{3})+(?:" + point + "\\d+)?|\\d{1,3}(?: \\d{3})+(?:" + point + "\\d+)?");
		clearlyGrouped = Pattern.compile("\\d{1,3}(?:" + mark + "\\d{3}){2,}|\\d{1,3}(?:" + mark + "\\d{3})+" + point + "\\d+");
		fraction = Pattern.compile("\\d+" + point + "\\d+");
		doubtful = Pattern.compile("[1-9]\\d{0,2}" + point + "\\d{3}");
	}

	/** @return the notation of that language */
	static Notation of(Locale locale) {
		return isVietnameseOrLao(locale) ? POINT_GROUPS : COMMA_GROUPS;
	}

	/** @return whether the language writes numbers and dates as Vietnamese and Lao do */
	static boolean isVietnameseOrLao(Locale locale) {
		return "vi".equals(locale.getLanguage()) || "lo".equals(locale.getLanguage());
	}

	/**
	 * @param digits digits with separators, no sign
	 * @param beforeMagnitude whether a word such as million follows: nobody writes groups of three with so large a unit in a foreign
	 *        notation, so that three digits after the decimal mark are no cause for doubt
	 */
	BigDecimal parse(String digits, boolean beforeMagnitude) throws EntryException {
		if (PLAIN.matcher(digits).matches()) {
			return new BigDecimal(digits);
		}
		if (grouped.matcher(digits).matches()) {
			return read(digits);
		}
		if (fraction.matcher(digits).matches()) {
			if (!beforeMagnitude && doubtful.matcher(digits).matches()) {
				throw new EntryException("number.ambiguous", digits, format(read(digits)), digits.replace(decimal, group));
			}
			return read(digits);
		}
		Notation other = this == POINT_GROUPS ? COMMA_GROUPS : POINT_GROUPS;
		if (other.clearlyGrouped.matcher(digits).matches()) {
			return other.read(digits);
		}
		throw new EntryException("number.notation", digits, format(new BigDecimal("1234567.5")));
	}

	/** @return the number with groups of three, so that {@link #parse} reads it again */
	String format(BigDecimal number) {
		BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
		String text = plain.abs().toPlainString();
		int point = text.indexOf('.');
		StringBuilder written = new StringBuilder(point < 0 ? text : text.substring(0, point));
		for (int at = written.length() - 3; at > 0; at -= 3) {
			written.insert(at, group);
		}
		if (point >= 0) {
			written.append(decimal).append(text, point + 1, text.length());
		}
		if (doubtful.matcher(written).matches()) {
			written.append('0'); // 70,814 could be taken for a group of three, 70,8140 cannot
		}
		return plain.signum() < 0 ? "-" + written : written.toString();
	}

	private BigDecimal read(String digits) {
		return new BigDecimal(digits.replace(" ", "").replace(String.valueOf(group), "").replace(decimal, '.'));
	}
}
