package org.huunghi.aid.ui.iati;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.text.locale.Explained;

/** There is no union into whose register aid could come. */
final class NoUnionException extends IOException implements Explained {
	private static final long serialVersionUID = 1L;

	NoUnionException() {
		super("no union");
	}

	@Override
	public String message(Locale locale) {
		return Messages.noUnion;
	}
}
