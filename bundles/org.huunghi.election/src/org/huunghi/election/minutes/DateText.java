package org.huunghi.election.minutes;

import java.util.Locale;

import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;

/** Writes days and times as running text does in each language: "ngày 11 tháng 3 năm 2024", "11 March 2024". */
final class DateText {
	private static final Texts TEXTS = Texts.beside(DateText.class, "messages");

	private DateText() {
	}

	/** @return the date as exactly as it is known; null for null */
	static String of(PartialDate date, Locale locale) {
		if (date == null) {
			return null;
		}
		String year = Integer.toString(date.year());
		if (date.month().isEmpty()) {
			return TEXTS.get(locale, "date.year", year);
		}
		int month = date.month().getAsInt();
		// Vietnamese papers fill up days below 10 and the first two months, so that nobody can put a figure before them.
		String figures = month < 3 ? "0" + month : Integer.toString(month);
		String name = TEXTS.get(locale, "month." + month);
		if (date.day().isEmpty()) {
			return TEXTS.get(locale, "date.month", figures, name, year);
		}
		int day = date.day().getAsInt();
		return TEXTS.get(locale, "date.day", day < 10 ? "0" + day : Integer.toString(day), figures, name, year, Integer.toString(day));
	}

	/**
	 * @param time HH:mm; null where unknown
	 * @return time and day; null where neither is known
	 */
	static String at(String time, PartialDate date, Locale locale) {
		String day = of(date, locale);
		if (time == null || !time.matches("\\d{1,2}:\\d{2}")) {
			return day == null ? null : TEXTS.get(locale, "time.unknown", day);
		}
		String[] parts = time.split(":");
		String clock = TEXTS.get(locale, "time", parts[0], parts[1]);
		return day == null ? clock : TEXTS.get(locale, "time.day", clock, day);
	}
}
