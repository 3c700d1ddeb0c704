package org.huunghi.server.backup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;

/** Makes the exceptions of this package, with their texts in the reader's language. */
final class BackupFailure {
	private static final Texts TEXTS = Texts.beside(BackupFailure.class, "messages");
	private static final Pattern FULL = Pattern.compile("(?i)no space left|not enough space|disk quota|disk is full");

	private BackupFailure() {
	}

	/** @param key of the text in messages.properties */
	static RepositoryException of(Kind kind, String key, Object... arguments) {
		return because(null, kind, key, arguments);
	}

	/** @param cause what lies behind it; may be null */
	static RepositoryException because(Throwable cause, Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), cause);
	}

	/** @return one of this package's texts in a language */
	static String text(Locale locale, String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}

	/** @return why a backup could not be written; the ones before are still there */
	static RepositoryException ofWriting(Exception failure, Path file) {
		if (isFull(failure)) {
			return because(failure, Kind.UNREACHABLE, "full", file);
		}
		return because(failure, Kind.UNREACHABLE, "notWritten", file, said(failure));
	}

	/** @return why a backup can't be read */
	static RepositoryException ofReading(Exception failure, Path file) {
		return switch (failure) {
		case NewerBackupException newer -> because(newer, Kind.NEWER_VERSION, "newer", file);
		case NoSuchFileException missing -> because(missing, Kind.NOT_A_REPOSITORY, "missing", file);
		case FileSystemException files -> because(files, Kind.UNREACHABLE, "notRead", file, said(files));
		case EOFException cut -> because(cut, Kind.DAMAGED, "damaged", file, said(cut));
		case IOException wrong -> because(wrong, Kind.DAMAGED, "damaged", file, said(wrong));
		default -> because(failure, Kind.UNREACHABLE, "notRead", file, said(failure));
		};
	}

	static boolean isFull(Throwable failure) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one.getMessage() != null && FULL.matcher(one.getMessage()).find()) {
				return true;
			}
		}
		return false;
	}

	static String said(Throwable failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
	}
}
