package org.huunghi.document.fill;

import java.math.BigDecimal;
import java.util.Locale;

import com.samskivert.mustache.Mustache;

import org.huunghi.document.TemplateException;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.locale.Texts;

/** Writes single values in the language of the document. */
final class ValueTexts implements Mustache.Formatter {
	private static final Texts TEXTS = Texts.beside(TemplateException.class, "messages");

	private final Locale language;

	/** A list or a map stands where a single value should. */
	static final class NotATextException extends RuntimeException {
		private static final long serialVersionUID = 1;
	}

	ValueTexts(Locale language) {
		this.language = language;
	}

	@Override
	public CharSequence format(Object value) {
		return switch (value) {
			case CharSequence text -> text;
			case Number number -> NumberEntry.format(new BigDecimal(number.toString()), language);
			case Boolean truth -> TEXTS.get(language, truth ? "yes" : "no");
			default -> throw new NotATextException();
		};
	}
}
