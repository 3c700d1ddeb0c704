package org.huunghi.aid.iati.map;

import java.util.Locale;

import org.huunghi.aid.iati.map.Context.Lack;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/** The words of an exchange. */
public final class Words {
	private static final Texts TEXTS = Texts.beside(Words.class, "messages");

	private Words() {
	}

	/** @return a text in the language in which texts are made */
	static String get(Context context, String key, Object... arguments) {
		return TEXTS.get(context.language(), key, arguments);
	}

	/** @return what lacks, with the record and the field, in the reader's language */
	public static String of(Lack lack, Locale locale) {
		Object[] arguments = new Object[lack.arguments().size() + 2];
		arguments[0] = Names.of(lack.record(), locale);
		arguments[1] = ModelLabels.of(lack.feature(), locale);
		for (int i = 2; i < arguments.length; i++) {
			arguments[i] = lack.arguments().get(i - 2);
		}
		return TEXTS.get(locale, lack.key(), arguments);
	}
}
