package org.huunghi.union.names;

/** Roman figures, in which terms, congresses and committees are numbered in print. */
public final class Roman {
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] FIGURES = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private Roman() {
	}

	/** @return the number in Roman figures; as it stands where it is not from 1 to 3999 */
	public static String of(int number) {
		if (number < 1 || number > 3999) {
			return Integer.toString(number);
		}
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (rest >= VALUES[i]) {
				roman.append(FIGURES[i]);
				rest -= VALUES[i];
			}
		}
		return roman.toString();
	}
}
