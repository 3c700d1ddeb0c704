package org.huunghi.document;

import java.util.Locale;

import org.huunghi.text.locale.Explained;
import org.huunghi.text.locale.Texts;

/** Says what is wrong with a template, in which place, and what to do, in the reader's language. */
public final class TemplateException extends Exception implements Explained {
	/** What is wrong. */
	public enum Kind {
		/** There is no template of that kind, language and format. */
		NO_TEMPLATE,
		/** The zip file is damaged or cut off. */
		DAMAGED,
		/** No Word document without macros: another kind of file, or one protected by a password. */
		NOT_DOCX,
		/** A part that a Word document must have is missing. */
		NO_DOCUMENT,
		/** Holds, once unpacked, more than any real template. */
		TOO_LARGE,
		/** No well-formed XML. */
		MALFORMED,
		/** XML with a document type declaration, which could pull in other files. */
		DOCUMENT_TYPE,
		/** HTML in another encoding than UTF-8. */
		NOT_UTF8,
		/** A placeholder that is not closed, or with characters that no name has. */
		BAD_PLACEHOLDER,
		/** A placeholder for a value that is not offered. */
		UNKNOWN_VALUE,
		/** A placeholder for one text where the value is a list or a group of values. */
		NOT_A_TEXT,
		/** A section that is opened and not closed. */
		NOT_CLOSED,
		/** A section that is closed and not opened, or in the wrong order. */
		NOT_OPENED,
		/** Sections within each other deeper than any real template. */
		TOO_DEEP,
		/** A section that begins in a table and ends outside of it, or the other way round. */
		ACROSS_TABLE,
		/** Sections that overlap once whole paragraphs or rows are repeated. */
		OVERLAPPING,
		/** The document would become larger than any real one. */
		RESULT_TOO_LARGE
	}

	static final Texts TEXTS = Texts.beside(TemplateException.class, "messages");
	private static final long serialVersionUID = 1;

	private final Kind kind;
	private final String templateName;
	private final transient Place place;
	private final boolean copy;
	private final transient Object[] arguments;

	/**
	 * @param kind not null
	 * @param templateName not null
	 * @param place not null
	 * @param cause may be null
	 * @param arguments what the text of the kind takes
	 */
	public TemplateException(Kind kind, String templateName, Place place, Throwable cause, Object... arguments) {
		this(kind, templateName, place, false, cause, arguments);
	}

	private TemplateException(Kind kind, String templateName, Place place, boolean copy, Throwable cause, Object... arguments) {
		super(text(Locale.ENGLISH, kind, templateName, place, copy, arguments), cause);
		this.kind = kind;
		this.templateName = templateName;
		this.place = place;
		this.copy = copy;
		this.arguments = arguments;
	}

	/** @return the same for a user's own copy, with the advice how to get back to the built-in template */
	TemplateException ofCopy() {
		return new TemplateException(kind, templateName, place, true, this, arguments);
	}

	/** @return what is wrong, never null */
	public Kind kind() {
		return kind;
	}

	/** @return name of the template, or the path of a user's copy, never null */
	public String templateName() {
		return templateName;
	}

	/** @return where it is wrong, never null */
	public Place place() {
		return place;
	}

	@Override
	public String message(Locale locale) {
		return text(locale, kind, templateName, place, copy, arguments);
	}

	private static String text(Locale locale, Kind kind, String name, Place place, boolean copy, Object... arguments) {
		String where = place.text(locale);
		String what = arguments.length == 0 ? TEXTS.get(locale, kind.name()) : TEXTS.get(locale, kind.name(), arguments);
		String text = where.isEmpty() ? TEXTS.get(locale, "whole", name, what) : TEXTS.get(locale, "placed", name, where, what);
		return copy ? text + ' ' + TEXTS.get(locale, "copy") : text;
	}
}
