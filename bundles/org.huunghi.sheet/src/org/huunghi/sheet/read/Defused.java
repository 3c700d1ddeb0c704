package org.huunghi.sheet.read;

/** Texts that a spreadsheet program would take for a formula when it opens a text file: an apostrophe before them makes them texts. */
public final class Defused {
	private static final char APOSTROPHE = '\'';

	private Defused() {
	}

	/** @return the text so that no program takes it for a formula; {@link #undo} gives it back */
	public static String of(String text) {
		return isFormula(text) || !text.isEmpty() && text.charAt(0) == APOSTROPHE ? APOSTROPHE + text : text;
	}

	/** @return the text as it was before {@link #of} */
	public static String undo(String text) {
		boolean defused = text.length() > 1 && text.charAt(0) == APOSTROPHE && (isFormula(text.substring(1)) || text.charAt(1) == APOSTROPHE);
		return defused || text.equals("''") ? text.substring(1) : text;
	}

	private static boolean isFormula(String text) {
		if (text.isEmpty()) {
			return false;
		}
		return switch (text.charAt(0)) {
		case '=', '@', '\t', '\r' -> true;
		case '+', '-' -> !text.matches("[+-]\\d[\\d.,]*");
		default -> false;
		};
	}
}
