package org.huunghi.document;

import java.util.Locale;

/** The words that stand in a document where something is not known, so that nobody reads a blank or a zero into it. */
public final class Unknown {
	private Unknown() {
	}

	/** @return the words in that language, never blank; the same are written for a value that is null */
	public static String text(Locale language) {
		return TemplateException.TEXTS.get(language, "unknown");
	}
}
