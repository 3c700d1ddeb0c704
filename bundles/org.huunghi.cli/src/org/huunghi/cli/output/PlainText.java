package org.huunghi.cli.output;

/** Makes stored text safe to print within a line: what moves the cursor or colours a terminal is taken out. */
public final class PlainText {
	private PlainText() {
	}

	/** @return the text on one line; line breaks and tabs become single blanks, other control characters go */
	public static String oneLine(String text) {
		return text.strip().replaceAll("[\\r\\n\\t\\u2028\\u2029\\u0085]+", " ").replaceAll("\\p{Cc}", "");
	}
}
