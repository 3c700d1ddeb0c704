package org.huunghi.election.interchange.csv;

/**
 * Keeps spreadsheets from executing a cell. A text whose first character other than a blank is {@code = + - @}, a tab, a line break or
 * one of their full-width forms is written with an apostrophe before it, which makes it plain text in Excel and LibreOffice. So that
 * nothing is lost, a text that begins with an apostrophe gets one more; reading takes away the one that was added.
 */
final class Formulas {
	private static final String STARTS = "=+-@\t\r\n＝＋－＠";
	private static final char GUARD = '\'';

	private Formulas() {
	}

	static String guarded(String text) {
		return text.isEmpty() || text.charAt(0) != GUARD && !starts(text) ? text : GUARD + text;
	}

	static String plain(String cell) {
		return cell.length() > 1 && cell.charAt(0) == GUARD && (cell.charAt(1) == GUARD || starts(cell.substring(1))) ? cell.substring(1) : cell;
	}

	private static boolean starts(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (STARTS.indexOf(c) >= 0) {
				return true;
			}
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
		}
		return false;
	}
}
