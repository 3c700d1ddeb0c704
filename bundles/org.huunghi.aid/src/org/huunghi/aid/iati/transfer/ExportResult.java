package org.huunghi.aid.iati.transfer;

import java.util.List;
import java.util.Locale;

import org.huunghi.aid.iati.map.Context.Lack;
import org.huunghi.aid.iati.map.Words;
import org.huunghi.text.locale.Texts;

/**
 * What an export wrote.
 *
 * @param written number of activities
 * @param lacks what was left out
 */
public record ExportResult(int written, List<Lack> lacks) {
	private static final Texts TEXTS = Texts.beside(ExportResult.class, "messages");

	/** @return what was left out, in the reader's language */
	public List<String> messages(Locale locale) {
		return lacks.stream().map(lack -> Words.of(lack, locale)).toList();
	}

	static String text(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
