package org.huunghi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A template that comes with a plug-in. */
public final class BuiltIn {
	private static final Pattern KIND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

	private final String kind;
	private final Locale language;
	private final Format format;
	private final Function<Locale, String> names;
	private final Source source;

	/** Opens the file of a template. */
	@FunctionalInterface
	public interface Source {
		/** @return the bytes, to be closed by the caller */
		InputStream open() throws IOException;
	}

	private BuiltIn(String kind, Locale language, Format format, Function<Locale, String> names, Source source) {
		if (!KIND.matcher(kind).matches()) {
			throw new IllegalArgumentException("kind of template: " + kind);
		}
		this.kind = kind;
		this.language = Locale.of(language.getLanguage());
		this.format = Objects.requireNonNull(format);
		this.names = Objects.requireNonNull(names);
		this.source = Objects.requireNonNull(source);
	}

	/**
	 * @param kind kind of document, such as {@code election.minutes}: letters, digits, full stops, hyphens
	 * @param language language of the document
	 * @param format not null
	 * @param names gives the name of the kind of document, for people, in a language; never null
	 * @param source where its file lies
	 * @throws IllegalArgumentException if the kind holds other characters
	 */
	public static BuiltIn of(String kind, Locale language, Format format, Function<Locale, String> names, Source source) {
		return new BuiltIn(kind, language, format, names, source);
	}

	/** @return kind of document, never null */
	public String kind() {
		return kind;
	}

	/** @return language of the document, without country; never null */
	public Locale language() {
		return language;
	}

	/** @return what kind of file it is, never null */
	public Format format() {
		return format;
	}

	/** @return the name of the kind of document in that language, for people */
	public String name(Locale locale) {
		return names.apply(locale);
	}

	/** @return the bytes of the template, to be closed by the caller */
	public InputStream open() throws IOException {
		return source.open();
	}

	/** @return name of the file that would be a user's copy of it */
	String fileName() {
		return Templates.fileName(kind, language, format);
	}

	@Override
	public String toString() {
		return fileName();
	}
}
