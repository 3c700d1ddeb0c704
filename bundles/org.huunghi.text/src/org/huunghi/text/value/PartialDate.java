package org.huunghi.text.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar that is as exact as its source: a day, a month or a year. Immutable.
 * <p>
 * Its text form is ISO 8601 with the unknown parts left out ({@code 2024-03-11}, {@code 2023-03}, {@code 2016}), so that texts
 * sort as the dates do. The natural order is by the first day that the date can mean, the less exact date first.
 */
public final class PartialDate implements Comparable<PartialDate> {
	private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"); //$NON-NLS-1$

	private final int year;
	/** 1 to 12, or 0 where unknown. */
	private final int month;
	/** 1 to 31, or 0 where unknown. */
	private final int day;

	private PartialDate(int year, int month, int day) {
		if (year < 1 || year > 9999) {
			throw new DateTimeException("year out of 1 to 9999: " + year); //$NON-NLS-1$
		}
		this.year = year;
		this.month = month;
		this.day = day;
	}

	/** @return the year as a date; {@code year} from 1 to 9999, else {@link DateTimeException} */
	public static PartialDate of(int year) {
		return new PartialDate(year, 0, 0);
	}

	/** @return the month as a date; {@link DateTimeException} where there is no such month */
	public static PartialDate of(int year, int month) {
		YearMonth.of(year, month);
		return new PartialDate(year, month, 0);
	}

	/** @return the day as a date; {@link DateTimeException} where there is no such day, such as 29 February 2023 */
	public static PartialDate of(int year, int month, int day) {
		LocalDate.of(year, month, day);
		return new PartialDate(year, month, day);
	}

	/** @return that day, never null */
	public static PartialDate of(LocalDate day) {
		return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/**
	 * Reads the text form.
	 *
	 * @param text ISO text as {@link #toString()} writes it, or null
	 * @return the date, or null for null
	 * @throws DateTimeException where the text is no such date
	 */
	public static PartialDate valueOf(String text) {
		if (text == null) {
			return null;
		}
		Matcher parts = ISO.matcher(text);
		if (!parts.matches()) {
			throw new DateTimeException("not a date of the form 2024, 2024-03 or 2024-03-11: " + text); //$NON-NLS-1$
		}
		int year = Integer.parseInt(parts.group(1));
		if (parts.group(2) == null) {
			return of(year);
		}
		int month = Integer.parseInt(parts.group(2));
		return parts.group(3) == null ? of(year, month) : of(year, month, Integer.parseInt(parts.group(3)));
	}

	/** @return the year, 1 to 9999 */
	public int year() {
		return year;
	}

	/** @return the month, 1 to 12, or empty where just the year is known */
	public OptionalInt month() {
		return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
	}

	/** @return the day of the month, or empty where it is not known */
	public OptionalInt day() {
		return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
	}

	/** @return the first day that this date can mean */
	public LocalDate firstDay() {
		return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
	}

	/** @return the last day that this date can mean */
	public LocalDate lastDay() {
		if (day != 0) {
			return firstDay();
		}
		return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
	}

	/** @return whether every day this date can mean lies before every day the other can mean */
	public boolean certainlyBefore(PartialDate other) {
		return lastDay().isBefore(other.firstDay());
	}

	/** @return whether there is a day that both dates can mean */
	public boolean mayEqual(PartialDate other) {
		return !certainlyBefore(other) && !other.certainlyBefore(this);
	}

	@Override
	public int compareTo(PartialDate other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
	}

	@Override
	public int hashCode() {
		return (year * 13 + month) * 32 + day;
	}

	/** @return the text form, which {@link #valueOf(String)} reads */
	@Override
	public String toString() {
		if (month == 0) {
			return String.format("%04d", year); //$NON-NLS-1$
		}
		return day == 0 ? String.format("%04d-%02d", year, month) : String.format("%04d-%02d-%02d", year, month, day); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
