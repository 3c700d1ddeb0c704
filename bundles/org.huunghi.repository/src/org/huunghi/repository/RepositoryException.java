package org.huunghi.repository;

import java.util.Locale;
import java.util.function.Function;

/** Says why the repository could not be opened, or why it refused something, in one line of the reader's language. */
public class RepositoryException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** What kind of failure it is, for callers that react differently to each. */
	public enum Kind {
		/** Another process has the data folder open. */
		IN_USE,
		/** The folder holds something else, or nothing where creation was not asked for; or what answers at the address is no server of Hữu Nghị. */
		NOT_A_REPOSITORY,
		/** The folder was written by a newer version of this program or of a plug-in, or the server is one. */
		NEWER_VERSION,
		/** The server is an older version of this program, or the folder holds records of an older version of a model, which have to be migrated. */
		OLDER_VERSION,
		/** The folder can't be written. */
		READ_ONLY,
		/** The files are not what they should be. */
		DAMAGED,
		/** Files, database or server can't be reached, for example a full disk or a cut network. */
		UNREACHABLE,
		/** The server knows no such user with this password. */
		WRONG_PASSWORD,
		/** The server lets this user in only later, after too many wrong passwords. */
		LOCKED_OUT,
		/** The server does not prove to be the one that is asked for. */
		UNTRUSTED,
		/** The repository refuses what was asked for, for example an id that is taken. */
		REFUSED,
		/** Somebody else changed the same feature of the same record since it was read. */
		CONFLICT,
		/** The user's role does not allow it. */
		FORBIDDEN,
		/** Somebody else has the record locked. */
		LOCKED
	}

	private final Kind kind;
	private final transient Function<Locale, String> text;

	/**
	 * @param text gives the message in a language
	 * @param cause what lies behind it; may be null
	 */
	public RepositoryException(Kind kind, Function<Locale, String> text, Throwable cause) {
		super(text.apply(Locale.ENGLISH), cause);
		this.kind = kind;
		this.text = text;
	}

	/** @return the kind of failure */
	public Kind kind() {
		return kind;
	}

	/** @return the one-line message in that language, or in English where there is none */
	public String message(Locale locale) {
		return text == null ? getMessage() : text.apply(locale);
	}
}
