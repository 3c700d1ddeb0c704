package org.huunghi.document.fill;

/** Knows which characters may stand in XML and HTML. */
public final class Characters {
	private static final int REPLACEMENT = 0xFFFD;

	private Characters() {
	}

	/** @return the text with a replacement character for each one that no XML file can hold */
	public static String legal(String text) {
		return text.codePoints().allMatch(Characters::isLegal) ? text
				: text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isLegal(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
