package org.huunghi.workbench.table.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.huunghi.repository.table.Filter;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;
import org.huunghi.workbench.form.value.WrongTextException;
import org.huunghi.workbench.table.filter.Spans.Ends;
import org.huunghi.workbench.table.filter.Spans.Signed;

/** Spans of dates: 2019; 3/2019; 2017-2019; 15/3/2019 – 20/4/2019; &gt;= 1/2020; &lt; 2020; from 2020. */
final class DateSpans {
	private DateSpans() {
	}

	static Filter.Dates parse(String text, String column, Locale locale) throws WrongTextException {
		Signed signed = Spans.signed(text);
		if (signed != null) {
			Ends<PartialDate> ends = ends(signed.value(), locale);
			if (ends != null && signed.bound() == Spans.Bound.FROM) {
				return ordered(ends, text, column);
			}
			PartialDate date = date(signed.value(), locale);
			return switch (signed.bound()) {
				case FROM -> new Filter.Dates(column, date, null);
				case TO -> new Filter.Dates(column, null, date);
				case AFTER -> new Filter.Dates(column, next(date, text), null);
				case BEFORE -> new Filter.Dates(column, null, previous(date, text));
				case EXACTLY -> new Filter.Dates(column, date, date);
			};
		}
		WrongTextException wrong;
		try {
			PartialDate date = date(text, locale);
			return new Filter.Dates(column, date, date);
		} catch (WrongTextException e) {
			wrong = e;
		}
		Ends<PartialDate> both = ends(text, locale);
		if (both == null) {
			throw new WrongTextException(Messages.bind(Messages.wrongDate, text.strip(), wrong.getMessage()));
		}
		return ordered(both, text, column);
	}

	private static Filter.Dates ordered(Ends<PartialDate> both, String text, String column) throws WrongTextException {
		if (both.to().certainlyBefore(both.from())) {
			throw new WrongTextException(Messages.bind(Messages.wrongOrder, text.strip()));
		}
		return new Filter.Dates(column, both.from(), both.to());
	}

	private static Ends<PartialDate> ends(String text, Locale locale) {
		return Spans.ends(text, part -> date(part, locale));
	}

	private static PartialDate date(String text, Locale locale) throws WrongTextException {
		try {
			PartialDate date = DateEntry.parse(text, locale);
			if (date == null) {
				throw new WrongTextException(Messages.noDate);
			}
			return date;
		} catch (EntryException e) {
			throw new WrongTextException(e.message(locale));
		}
	}

	/** The day, month or year after, as exact as the date itself. */
	private static PartialDate next(PartialDate date, String text) throws WrongTextException {
		return asExact(date, date.lastDay().plusDays(1), text);
	}

	private static PartialDate previous(PartialDate date, String text) throws WrongTextException {
		return asExact(date, date.firstDay().minusDays(1), text);
	}

	private static PartialDate asExact(PartialDate date, LocalDate day, String text) throws WrongTextException {
		try {
			return date.month().isEmpty() ? PartialDate.of(day.getYear())
					: date.day().isEmpty() ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day);
		} catch (DateTimeException e) {
			throw new WrongTextException(Messages.bind(Messages.wrongDate, text.strip(), Messages.noDate));
		}
	}

	static String format(Filter.Dates dates, Locale locale) {
		if (dates.from() == null) {
			return dates.to() == null ? "" : "≤ " + DateEntry.format(dates.to(), locale);
		}
		if (dates.to() == null) {
			return "≥ " + DateEntry.format(dates.from(), locale);
		}
		String from = DateEntry.format(dates.from(), locale);
		return Objects.equals(dates.from(), dates.to()) ? from : from + " – " + DateEntry.format(dates.to(), locale);
	}
}
