package org.huunghi.text.fold;

import java.util.regex.Pattern;

/**
 * The place of the Vietnamese tone mark in open oa, oe and uy, where the old style (hòa, khỏe, thúy) and the new one (hoà, khoẻ,
 * thuý) are both in use. Elsewhere the place is fixed, and a mark at another place is a mistake that stays visible.
 */
final class TonePlacement {
	/** A tone mark on the first of the two vowels, where no letter and no mark follows the second. */
	private static final Pattern ON_FIRST_VOWEL = Pattern
			.compile("([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\\p{L}\\p{M}])|([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\\p{L}\\p{M}])");

	private TonePlacement() {
	}

	/**
	 * @param decomposed text in NFD
	 * @return the text with the mark on the second vowel
	 */
	static String unify(String decomposed) {
		return ON_FIRST_VOWEL.matcher(decomposed).replaceAll(found -> found.group(1) != null
				? found.group(1) + found.group(3) + found.group(2)
				: found.group(4) + found.group(6) + found.group(5));
	}
}
