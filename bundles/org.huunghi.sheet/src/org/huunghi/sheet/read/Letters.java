package org.huunghi.sheet.read;

/** Columns by their letters, as spreadsheet programs show them. */
public final class Letters {
	private static final int ALPHABET = 26;

	private Letters() {
	}

	/** @return the letters of a column, A for 0 */
	public static String of(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / ALPHABET - 1) {
			letters.insert(0, (char) ('A' + rest % ALPHABET));
		}
		return letters.toString();
	}

	/** @return the column of these letters, 0 for A; -1 where they name none that a sheet can have */
	public static int column(String letters) {
		if (!letters.matches("[A-Za-z]{1,3}")) {
			return -1;
		}
		int column = 0;
		for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
			column = column * ALPHABET + c - 'A' + 1;
		}
		return column - 1;
	}
}
