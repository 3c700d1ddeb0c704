package org.huunghi.document;

import java.util.Locale;

/** Where in a template something is: in a paragraph with these words, or at a line and column; or in no special place. */
public record Place(String paragraph, String part, int line, int column) {
	/** The template as a whole. */
	public static final Place WHOLE = new Place(null, null, 0, 0);
	private static final int MOST = 80;

	/** @param text words of the paragraph, of which the first are kept */
	public static Place paragraph(String text) {
		String words = text.strip().replaceAll("\\s+", " ");
		int most = words.codePointCount(0, words.length()) <= MOST ? words.length() : words.offsetByCodePoints(0, MOST);
		return new Place(most == words.length() ? words : words.substring(0, most) + "…", null, 0, 0);
	}

	/**
	 * @param part name of the part of a Word document, or null for a template of one file
	 * @param line from 1
	 * @param column from 1
	 */
	public static Place line(String part, int line, int column) {
		return new Place(null, part, line, column);
	}

	/** @return the place in that language, or an empty text for the whole */
	public String text(Locale locale) {
		if (paragraph != null) {
			return TemplateException.TEXTS.get(locale, "place.paragraph", paragraph);
		}
		if (line <= 0) {
			return "";
		}
		String where = TemplateException.TEXTS.get(locale, "place.line", Integer.toString(line), Integer.toString(column));
		return part == null ? where : part + ", " + where;
	}
}
