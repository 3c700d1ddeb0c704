package org.huunghi.document;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One line in the list of templates.
 *
 * @param kind kind of document
 * @param language language of the document
 * @param format what kind of file it is
 * @param builtIn the template that comes with a plug-in, or null where there is only the user's own
 * @param copy where the user's own copy lies, or would lie
 * @param edited whether there is such a copy, which then is used
 */
public record TemplateEntry(String kind, Locale language, Format format, BuiltIn builtIn, Path copy, boolean edited) {
	/** @return the name of the kind of document in that language, for people; the kind itself where no plug-in knows it */
	public String name(Locale locale) {
		return builtIn == null ? kind : builtIn.name(locale);
	}
}
