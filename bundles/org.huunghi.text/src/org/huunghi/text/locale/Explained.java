package org.huunghi.text.locale;

import java.util.Locale;

/** A failure that says in the reader's language what is wrong. Implemented by exceptions, so that whoever shows them needs to know no more of them. */
public interface Explained {
	/** @return what is wrong and, where possible, what to do about it; in that language or in English; never blank */
	String message(Locale locale);
}
