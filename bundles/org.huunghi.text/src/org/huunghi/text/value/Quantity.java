package org.huunghi.text.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its qualifier, such as "over 60". Immutable. Its text form is the number in plain decimal notation with a point,
 * after the qualifier in lower case unless that is exactly: {@code 171}, {@code over 60}.
 *
 * @param qualifier how the source qualifies it, not null
 * @param number the number, not null; trailing zeros of the fraction are removed
 */
public record Quantity(Qualifier qualifier, BigDecimal number) {

	public Quantity {
		Objects.requireNonNull(qualifier);
		number = plain(number);
	}

	/** @return exactly that number */
	public static Quantity exactly(long number) {
		return new Quantity(Qualifier.EXACTLY, BigDecimal.valueOf(number));
	}

	/**
	 * Reads the text form.
	 *
	 * @param text as {@link #toString()} writes it, or null
	 * @return the quantity, or null for null
	 * @throws IllegalArgumentException where the text is no quantity
	 */
	public static Quantity valueOf(String text) {
		if (text == null) {
			return null;
		}
		String[] parts = split(text);
		return new Quantity(qualifier(parts[0]), new BigDecimal(parts[1]));
	}

	/** @return the sum, with the qualifier of {@link Qualifier#plus(Qualifier)} */
	public Quantity plus(Quantity other) {
		return new Quantity(qualifier.plus(other.qualifier), number.add(other.number));
	}

	@Override
	public String toString() {
		return prefix(qualifier) + number.toPlainString();
	}

	static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	static String prefix(Qualifier qualifier) {
		return qualifier == Qualifier.EXACTLY ? "" : qualifier.name().toLowerCase(java.util.Locale.ROOT) + " "; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Splits a qualifier word from the rest; the word is empty where the text starts with the number. */
	static String[] split(String text) {
		int blank = text.indexOf(' ');
		boolean qualified = blank > 0 && Character.isLetter(text.charAt(0));
		return qualified ? new String[] { text.substring(0, blank), text.substring(blank + 1) } : new String[] { "", text }; //$NON-NLS-1$
	}

	static Qualifier qualifier(String word) {
		return word.isEmpty() ? Qualifier.EXACTLY : Qualifier.valueOf(word.toUpperCase(java.util.Locale.ROOT));
	}
}
