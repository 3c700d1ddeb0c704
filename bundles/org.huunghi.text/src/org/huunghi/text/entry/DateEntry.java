package org.huunghi.text.entry;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.PartialDate;

/**
 * Dates as people write them: 15/3/2024, 3/2024, 2024, 2024-03-15, ngày 15 tháng 3 năm 2024, 15 March 2024, ວັນທີ 15 ມີນາ 2024. In
 * Vietnamese and Lao the day comes first; in English, where both orders are in use, 3/4/2024 is refused.
 */
public final class DateEntry {
	private static final int LONGEST = 60;

	private DateEntry() {
	}

	/**
	 * @param text what was typed; null counts as blank
	 * @param locale the language whose order of day and month counts, not null; words of all languages are known
	 * @return the date, as exact as it was typed, or null for a blank text
	 * @throws EntryException where it is no date, there is no such day, or it can be read in two ways
	 */
	public static PartialDate parse(String text, Locale locale) throws EntryException {
		String folded = Fold.fold(text);
		if (folded.isEmpty()) {
			return null;
		}
		String example = format(PartialDate.of(2024, 3, 15), locale);
		if (folded.length() > LONGEST) {
			throw new EntryException("date.unknown", example);
		}
		Matcher found;
		if ((found = DatePatterns.YEAR_FIRST.matcher(folded)).matches()) {
			return date(found.group("d"), found.group("m"), found.group("y"), example);
		}
		if ((found = DatePatterns.DAY_FIRST.matcher(folded)).matches()) {
			return inNumbers(found, locale, example);
		}
		if ((found = DatePatterns.MONTH_AND_YEAR.matcher(folded)).matches()) {
			return date(null, found.group("m"), found.group("y"), example);
		}
		if ((found = DatePatterns.WORDS.matcher(folded)).matches() || (found = DatePatterns.MONTH_FIRST.matcher(folded)).matches()) {
			return date(found.group("d"), found.group("m"), found.group("y"), example);
		}
		if (DatePatterns.PERIOD.matcher(folded).matches()) {
			throw new EntryException("date.period", example);
		}
		if (DatePatterns.WITHOUT_YEAR.matcher(folded).matches()) {
			throw new EntryException("date.year", example);
		}
		throw new EntryException("date.unknown", example);
	}

	/** @return the date as {@link #parse(String, Locale)} reads it, or an empty text for null */
	public static String format(PartialDate date, Locale locale) {
		if (date == null) {
			return "";
		}
		String year = String.format(Locale.ROOT, "%04d", date.year());
		if (date.month().isEmpty()) {
			return year;
		}
		int month = date.month().getAsInt();
		if (!Notation.isVietnameseOrLao(locale)) {
			String name = DatePatterns.ENGLISH_MONTHS.get(month - 1);
			return date.day().isEmpty() ? name + ' ' + year : date.day().getAsInt() + " " + name + ' ' + year;
		}
		// Decree 30/2020/ND-CP, Annex I: a zero before days below 10 and before the months 1 and 2. Lao offices write it always.
		boolean zero = "lo".equals(locale.getLanguage()) || month <= 2;
		String monthAndYear = String.format(Locale.ROOT, zero ? "%02d/%s" : "%d/%s", month, year);
		return date.day().isEmpty() ? monthAndYear : String.format(Locale.ROOT, "%02d/%s", date.day().getAsInt(), monthAndYear);
	}

	private static PartialDate inNumbers(Matcher found, Locale locale, String example) throws EntryException {
		String day = found.group("d");
		String month = found.group("m");
		String year = found.group("y");
		if (year.length() != 4) {
			throw new EntryException("date.shortYear", example);
		}
		// The word for day, where it was typed, says which number is the day.
		if (found.group("word") != null || Notation.isVietnameseOrLao(locale)) {
			return date(day, month, year, example);
		}
		int first = Integer.parseInt(day);
		int second = Integer.parseInt(month);
		if (first > 12 || first == second) {
			return date(day, month, year, example);
		}
		if (second > 12) {
			return date(month, day, year, example);
		}
		int number = Integer.parseInt(year);
		throw number == 0 ? new EntryException("date.unknown", example)
				: new EntryException("date.ambiguous", found.group(), format(PartialDate.of(number, second, first), locale),
						format(PartialDate.of(number, first, second), locale));
	}

	private static PartialDate date(String day, String monthText, String yearText, String example) throws EntryException {
		int year = Integer.parseInt(yearText);
		if (year == 0) {
			throw new EntryException("date.unknown", example);
		}
		if (monthText == null) {
			return PartialDate.of(year);
		}
		int month = DatePatterns.month(monthText);
		if (month < 1 || month > 12) {
			throw new EntryException("date.month", String.valueOf(month), example);
		}
		if (day == null) {
			return PartialDate.of(year, month);
		}
		try {
			return PartialDate.of(year, month, Integer.parseInt(day));
		} catch (DateTimeException e) {
			throw new EntryException("date.day", day, month + "/" + yearText, String.valueOf(YearMonth.of(year, month).lengthOfMonth()));
		}
	}
}
