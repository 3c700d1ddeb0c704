package org.huunghi.union.names;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.union.Document;
import org.huunghi.union.Source;

/** Cites a source for people: number and title of the document, its date and issuer, and where in it. */
public final class Citation {
	private Citation() {
	}

	/** @return what is known of it, parted by commas; empty where nothing is */
	public static String of(Source source, Locale locale) {
		Document document = source.getDocument();
		if (document == null || document.eIsProxy()) {
			return document == null ? text(source.getLocator()) : Names.label(document, locale);
		}
		String label = Names.label(document, locale);
		String date = Values.date(document.getDate(), locale);
		String issuer = document.getIssuer() == null ? "" : Names.label(document.getIssuer(), locale);
		// A document without a title is called by its date already.
		Stream<String> parts = Stream.of(label, label.contains(date) ? "" : date, issuer, text(source.getLocator()));
		return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
