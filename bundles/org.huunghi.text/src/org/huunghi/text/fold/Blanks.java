package org.huunghi.text.fold;

/** Blanks of a text made comparable: line ends, tabs, no-break and wide spaces are all one blank. */
final class Blanks {
	private Blanks() {
	}

	/** @return the text with every run of blanks and control characters as one space, and none at the ends */
	static String collapse(String text) {
		StringBuilder collapsed = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && !Character.isISOControl(c)) {
				collapsed.appendCodePoint(c);
			} else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
				collapsed.append(' ');
			}
		});
		int last = collapsed.length() - 1;
		return last >= 0 && collapsed.charAt(last) == ' ' ? collapsed.substring(0, last) : collapsed.toString();
	}
}
