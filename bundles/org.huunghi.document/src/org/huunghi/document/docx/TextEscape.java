package org.huunghi.document.docx;

import org.huunghi.document.fill.Characters;

/** Makes a value fit to stand in the text of a run: what XML reserves is escaped, line breaks and tabs become Word's own. */
final class TextEscape {
	private final String lineBreak;
	private final String tab;

	/** @param prefix how the document spells the namespace of Word, or null */
	TextEscape(String prefix) {
		String p = prefix == null ? "" : prefix + ':';
		String between = "</" + p + "t><" + p + "%s/><" + p + "t xml:space=\"preserve\">";
		lineBreak = between.formatted("br");
		tab = between.formatted("tab");
	}

	String escape(String value) {
		StringBuilder out = new StringBuilder();
		Characters.legal(value.replace("\r\n", "\n")).codePoints().forEach(c -> {
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '\n', '\r' -> out.append(lineBreak);
				case '\t' -> out.append(tab);
				default -> out.appendCodePoint(c);
			}
		});
		return out.toString();
	}
}
