package org.huunghi.election.interchange;

/** Makes texts fit to be written: what XML and UTF-8 can't hold, such as a control character from a pasted text, becomes U+FFFD. */
public final class Characters {
	private Characters() {
	}

	/** @return the text with what can't be written replaced; the same text where there is nothing */
	public static String fit(String text) {
		StringBuilder fit = null;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			if (!isAllowed(c)) {
				fit = fit == null ? new StringBuilder(text) : fit;
				fit.setCharAt(i, '\uFFFD');
			}
		}
		return fit == null ? text : fit.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\t' || c == '\n' || c == '\r';
	}
}
