package org.huunghi.workbench.together;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Words points in time as people do who sit at the same work: only the time for today, the day too for what is longer ago. */
public final class Moments {
	private Moments() {
	}

	/** @return such as 10:32, or 25/11/2026 10:32 */
	public static String text(Instant time, Locale locale) {
		return text(time, locale, LocalDate.now(), ZoneId.systemDefault());
	}

	/** @return the text as it is on that day in that zone */
	public static String text(Instant time, Locale locale, LocalDate today, ZoneId zone) {
		ZonedDateTime at = time.atZone(zone);
		String clock = DateTimeFormatter.ofPattern("HH:mm", locale).format(at);
		return at.toLocalDate().equals(today) ? clock : DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale).format(at) + ' ' + clock;
	}
}
