package org.huunghi.election.count;

import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Writes where a rule comes from as each language does: "190-QĐ/TW, Art. 30(2)", "khoản 2 Điều 30, 190-QĐ/TW". */
public final class Citations {
	private static final Texts TEXTS = Texts.beside(Citations.class, "messages");

	private Citations() {
	}

	/** @return the citation, or the empty text where it names nothing */
	public static String text(Citation citation, Locale locale) {
		if (citation == null || citation.instrument() == null) {
			return "";
		}
		if (citation.article() == null) {
			return citation.instrument();
		}
		return citation.paragraph() == null ? TEXTS.get(locale, "citation.article", citation.instrument(), citation.article())
				: TEXTS.get(locale, "citation.paragraph", citation.instrument(), citation.article(), citation.paragraph());
	}

	static String append(String sentence, Citation citation, Locale locale) {
		String source = text(citation, locale);
		return source.isEmpty() ? sentence : TEXTS.get(locale, "citation.after", sentence, source);
	}
}
