package org.huunghi.union.xmi;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** Says what is wrong with an XMI file, and where, in the reader's language. */
public final class XmiException extends IOException {
	/** What is wrong. */
	public enum Kind {
		/** No well-formed XML, or cut off. */
		MALFORMED,
		/** Has a document type declaration, which could pull in other files. */
		DOCUMENT_TYPE,
		/** Has more bytes than any real file. */
		TOO_LARGE,
		/** Nests elements deeper than any real file. */
		TOO_DEEP,
		/** Has more elements than any real file. */
		TOO_MANY,
		/** Uses a package that no plug-in here knows and the file does not embed. */
		UNKNOWN_PACKAGE,
		/** Names a class that its package does not have, or one that cannot have objects. */
		UNKNOWN_CLASS,
		/** Has an attribute or element that the class does not have. */
		UNKNOWN_FEATURE,
		/** Has a value that its feature does not take. */
		BAD_VALUE,
		/** Refers to an object that the file does not hold. */
		UNRESOLVED_REFERENCE,
		/** Refers to an address outside, other than by the id of an object. */
		FOREIGN_REFERENCE,
		/** Two objects have the same id. */
		DUPLICATE_ID,
		/** An embedded package is incomplete or comes after the records. */
		BAD_PACKAGE,
		/** On writing: a text holds a character that no XML file can. */
		UNWRITABLE_TEXT
	}

	private static final long serialVersionUID = 1;
	private static final Texts TEXTS = Texts.beside(XmiException.class, "messages");

	private final Kind kind;
	private final String fileName;
	private final int line;
	private final int column;
	private final transient Object[] arguments;

	XmiException(Kind kind, String fileName, int line, int column, Throwable cause, Object... arguments) {
		super(TEXTS.get(Locale.ENGLISH, kind.name(), arguments), cause);
		this.kind = kind;
		this.fileName = fileName;
		this.line = line;
		this.column = column;
		this.arguments = arguments;
	}

	/** @return what is wrong, never null */
	public Kind kind() {
		return kind;
	}

	/** @return the name given to the reader, or an empty text on writing */
	public String fileName() {
		return fileName;
	}

	/** @return line in the file from 1, or 0 where there is none */
	public int line() {
		return line;
	}

	/** @return column in the line from 1, or 0 where there is none */
	public int column() {
		return column;
	}

	/** @return what is wrong, in that language, without file name and line */
	public String message(Locale locale) {
		return TEXTS.get(locale, kind.name(), arguments);
	}

	@Override
	public String getMessage() {
		return (fileName.isEmpty() ? "" : fileName + ':' + line + ':' + column + ": ") + super.getMessage();
	}
}
