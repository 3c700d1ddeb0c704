package org.huunghi.cli.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time from today on as it is typed: {@code 90d}, {@code 2w}, {@code 3m}, {@code 1y}. */
final class Within {
	private static final Pattern FORM = Pattern.compile("(\\d{1,5})\\s*([dwmyDWMY])");

	private Within() {
	}

	/** @return its last day, or empty where the text is no such time */
	static Optional<LocalDate> end(String text, LocalDate today) {
		Matcher found = FORM.matcher(text.strip());
		if (!found.matches()) {
			return Optional.empty();
		}
		long number = Long.parseLong(found.group(1));
		try {
			return Optional.of(switch (Character.toLowerCase(found.group(2).charAt(0))) {
			case 'd' -> today.plusDays(number);
			case 'w' -> today.plusWeeks(number);
			case 'm' -> today.plusMonths(number);
			default -> today.plusYears(number);
			});
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
