package org.huunghi.election.minutes;

import java.util.Locale;

/** Fits words that stand by themselves into running text. */
final class Wording {
	private Wording() {
	}

	/** @return the text with a small initial letter, unless it begins with an abbreviation */
	static String inSentence(String text) {
		boolean abbreviation = text.length() < 2 || Character.isUpperCase(text.charAt(1));
		return abbreviation ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

	/** @return the text with a full stop at its end; empty for an empty one */
	static String sentence(String text) {
		return text.isEmpty() || text.endsWith(".") ? text : text + '.';
	}
}
