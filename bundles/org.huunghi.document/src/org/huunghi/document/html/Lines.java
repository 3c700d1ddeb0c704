package org.huunghi.document.html;

import org.huunghi.document.Place;

/** Tells line and column of a character in a text. */
final class Lines {
	private final String text;
	private int line = 1;
	private int lineStart;
	private int counted;

	Lines(String text) {
		this.text = text;
	}

	/** @param at index of the character; asked for in any order, fast in that of the text */
	Place place(int at) {
		if (at < lineStart) {
			line = 1;
			lineStart = 0;
			counted = 0;
		}
		for (; counted < at; counted++) {
			if (text.charAt(counted) == '\n') {
				line++;
				lineStart = counted + 1;
			}
		}
		return Place.line(null, line, at - lineStart + 1);
	}
}
