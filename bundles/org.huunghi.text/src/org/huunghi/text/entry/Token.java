package org.huunghi.text.entry;

import org.huunghi.text.value.Qualifier;

/** A piece of a typed figure. */
sealed interface Token {
	/**
	 * Digits with their separators.
	 *
	 * @param text as typed, folded
	 */
	record Digits(String text) implements Token {
	}

	/**
	 * A power of ten in words.
	 *
	 * @param exponent 6 for a million
	 */
	record Magnitude(int exponent) implements Token {
	}

	/**
	 * A word such as "over".
	 *
	 * @param qualifier its meaning
	 */
	record Qualified(Qualifier qualifier) implements Token {
	}

	/**
	 * A currency.
	 *
	 * @param code its ISO 4217 code
	 */
	record Unit(String code) implements Token {
	}

	/**
	 * A sign that several currencies share.
	 *
	 * @param codes their codes, separated by slashes
	 */
	record Units(String codes) implements Token {
	}
}
