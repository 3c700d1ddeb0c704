package org.huunghi.union.due;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.huunghi.union.Record;

/**
 * Something that is to be done by a day and is not done yet.
 *
 * @param code stable kind for programs, such as {@code exchange.reportOverdue}; not null
 * @param record the record that it is about, not null
 * @param date the last day on which it is in time; may lie in the past; not null
 * @param text says in the reader's language what is due and for which record, in one sentence; not null
 */
public record Due(String code, Record record, LocalDate date, Function<Locale, String> text) {

	/** Refuses what lacks one of them. */
	public Due {
		Objects.requireNonNull(code);
		Objects.requireNonNull(record);
		Objects.requireNonNull(date);
		Objects.requireNonNull(text);
	}
}
