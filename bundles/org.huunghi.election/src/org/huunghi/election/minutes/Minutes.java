package org.huunghi.election.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.huunghi.document.Format;
import org.huunghi.document.TemplateException;
import org.huunghi.document.Templates;
import org.huunghi.election.Election;

/** Writes the minutes or the resolution of an election. */
public final class Minutes {
	private Minutes() {
	}

	/**
	 * Fills the template of the paper in that language: the user's copy, where there is one, else the built-in one.
	 *
	 * @param templates where templates are looked up, for a repository {@link Templates#of}
	 * @param out gets the document, and nothing where an exception is thrown; stays open
	 * @throws TemplateException where there is no such template, or it is at fault
	 * @throws IOException where a file or the stream fails
	 */
	public static void write(Election election, Paper paper, Format format, Locale language, Templates templates, OutputStream out) throws IOException, TemplateException {
		templates.find(paper.kind(), language, format).fill(MinutesValues.of(election, paper, language), out);
	}
}
