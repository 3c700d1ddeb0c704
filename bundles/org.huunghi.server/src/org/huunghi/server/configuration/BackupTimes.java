package org.huunghi.server.configuration;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a server makes backups by itself: each day at a time of the clock, or at intervals, or never.
 *
 * @param daily time of the day by the clock of the machine; null where it is not daily
 * @param interval between two backups; null where there is none
 */
public record BackupTimes(LocalTime daily, Duration interval) {
	/** Never. */
	public static final BackupTimes OFF = new BackupTimes(null, null);
	/** In the night, when nobody works. */
	public static final BackupTimes STANDARD = new BackupTimes(LocalTime.of(1, 30), null);

	private static final Pattern DAILY = Pattern.compile("(\\d{1,2}):(\\d{2})");
	private static final Pattern INTERVAL = Pattern.compile("(\\d{1,4})\\s*([hm])");
	private static final Duration SHORTEST = Duration.ofMinutes(5);

	/**
	 * @param text such as {@code 01:30}, {@code 6h}, {@code 30m} or {@code off}
	 * @throws WrongValueException when it is none of these
	 */
	public static BackupTimes parse(String text) throws WrongValueException {
		if (text.equals("off")) {
			return OFF;
		}
		Matcher daily = DAILY.matcher(text);
		if (daily.matches() && Integer.parseInt(daily.group(1)) < 24 && Integer.parseInt(daily.group(2)) < 60) {
			return new BackupTimes(LocalTime.of(Integer.parseInt(daily.group(1)), Integer.parseInt(daily.group(2))), null);
		}
		Matcher interval = INTERVAL.matcher(text);
		if (interval.matches()) {
			long number = Long.parseLong(interval.group(1));
			Duration duration = interval.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofMinutes(number);
			if (duration.compareTo(SHORTEST) >= 0) {
				return new BackupTimes(null, duration);
			}
		}
		throw new WrongValueException("wrong.backupTimes", text);
	}

	/**
	 * @param now with the zone of the machine's clock
	 * @param last when the last backup was made; null where none is known
	 * @return when the next one is due, at once where one was missed; empty for never
	 */
	public Optional<ZonedDateTime> next(ZonedDateTime now, ZonedDateTime last) {
		if (daily != null) {
			// java.time moves a time that summer time leaves out to the next that there is
			ZonedDateTime today = now.toLocalDate().atTime(daily).atZone(now.getZone());
			ZonedDateTime due = today.isAfter(now) ? today.minusDays(1) : today;
			boolean missed = last != null && last.isBefore(due);
			return Optional.of(missed ? now : due.plusDays(1));
		}
		if (interval != null) {
			ZonedDateTime due = last == null ? now : last.plus(interval);
			return Optional.of(due.isBefore(now) ? now : due);
		}
		return Optional.empty();
	}

	/** @return as {@link #parse} reads it */
	@Override
	public String toString() {
		if (daily != null) {
			return daily.toString();
		}
		if (interval == null) {
			return "off";
		}
		return interval.toMinutesPart() == 0 ? interval.toHours() + "h" : interval.toMinutes() + "m";
	}
}
