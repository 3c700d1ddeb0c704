package org.huunghi.cli.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.huunghi.union.rules.Severity;

/** Checks a file of one format by itself, without a repository: {@code validate --format}. */
public interface FileCheck {
	/**
	 * Reads and checks the whole file. What can't be read as the format at all is a finding too.
	 *
	 * @param name of the file as the user gave it; findings need not repeat it
	 * @param locale the reader's language, in which the findings speak
	 * @return what is wrong or worth a look, in the order of the file; empty where nothing is
	 * @throws IOException when the file can't be read
	 */
	List<Finding> check(Path file, String name, Locale locale) throws IOException;

	/**
	 * Something that is wrong, or worth a look.
	 *
	 * @param severity an ERROR makes the file faulty; not null
	 * @param line from 1, or 0 where the format has no lines
	 * @param place what the reader looks for in the file, such as {@code candidates[3].votes} or the name of a record; null where the line says enough
	 * @param message one line that says what is wrong; not null
	 */
	record Finding(Severity severity, int line, String place, String message) {
		/** Refuses what can't be printed. */
		public Finding {
			Objects.requireNonNull(severity);
			Objects.requireNonNull(message);
		}

		/** @return a finding that makes the file faulty */
		public static Finding error(int line, String place, String message) {
			return new Finding(Severity.ERROR, line, place, message);
		}

		/** @return a finding that is worth a look */
		public static Finding warning(int line, String place, String message) {
			return new Finding(Severity.WARNING, line, place, message);
		}
	}
}
