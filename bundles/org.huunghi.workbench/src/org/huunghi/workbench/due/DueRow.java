package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.names.Values;

/**
 * One reminder as the view shows it, free of the repository.
 *
 * @param date the last day on which it is in time
 * @param text what is to be done, in one sentence
 * @param recordId the record that it is about
 * @param record label of that record
 * @param icon name of the record's icon
 * @param unionId its union
 * @param union name of that union
 */
record DueRow(LocalDate date, String text, String recordId, String record, String icon, String unionId, String union) {
	/** Days from today to the last day; negative where it is overdue. */
	long days(LocalDate today) {
		return ChronoUnit.DAYS.between(today, date);
	}

	/** @return how much time is left, in words */
	String left(LocalDate today) {
		long days = days(today);
		return days == 0 ? Messages.today : Messages.bind(days > 0 ? Messages.left : Messages.over, Math.abs(days));
	}

	/** @return the last day in the language of the interface */
	String day() {
		return Values.date(PartialDate.of(date), Locale.getDefault());
	}

	List<String> cells(LocalDate today) {
		return List.of(day(), left(today), text, record, union);
	}
}
