package org.huunghi.document;

import java.util.Locale;

/** What kind of file a template is, and what is made from it. */
public enum Format {
	/** A Word document. */
	DOCX,
	/** A page for the browser, in UTF-8. */
	HTML;

	/** @return ending of the file's name, without full stop */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}
}
