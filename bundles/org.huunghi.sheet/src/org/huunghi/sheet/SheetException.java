package org.huunghi.sheet;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.text.locale.Explained;

/** Says why a file is no spreadsheet that can be read, or why an import can't go on, and what to do about it. */
public final class SheetException extends IOException implements Explained {
	private static final long serialVersionUID = 1L;

	private final String place;
	private final String key;
	private final transient Object[] arguments;

	/**
	 * @param place within the file, such as {@code Đoàn ra!B7}; null where it is the file as a whole
	 * @param key of the text
	 * @param arguments filled into it
	 */
	public SheetException(String place, String key, Object... arguments) {
		super(SheetTexts.get(Locale.ENGLISH, key, arguments));
		this.place = place;
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** @return the same with what lies behind it */
	public static SheetException because(Throwable cause, String place, String key, Object... arguments) {
		SheetException failure = new SheetException(place, key, arguments);
		failure.initCause(cause);
		return failure;
	}

	/** @return where in the file; null where it is the file as a whole */
	public String place() {
		return place;
	}

	/** @return what kind of failure it is, for telling them apart */
	public String code() {
		return key;
	}

	@Override
	public String message(Locale locale) {
		return arguments == null ? getMessage() : SheetTexts.get(locale, key, arguments);
	}
}
