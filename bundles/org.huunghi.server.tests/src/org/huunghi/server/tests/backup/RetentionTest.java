package org.huunghi.server.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.huunghi.server.backup.Retention;
import org.huunghi.server.configuration.BackupTimes;
import org.huunghi.server.configuration.WrongValueException;
import org.junit.jupiter.api.Test;

/** Which backups are kept, and when the next one is due. */
class RetentionTest {
	private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

	private static Set<String> kept(int days, int weeks, String... times) {
		List<LocalDateTime> all = new ArrayList<>();
		for (String time : times) {
			all.add(LocalDateTime.parse(time));
		}
		return new Retention(days, weeks).kept(all).stream().map(LocalDateTime::toString).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void theLastOfEachDayAndWeekAndAllOfTheNewestDay() {
		assertEquals(Set.of("2026-11-26T01:30", "2026-11-26T13:30", "2026-11-25T13:30", "2026-11-22T01:30", "2026-11-15T01:30"),
				kept(2, 3, "2026-11-26T13:30", "2026-11-26T01:30", "2026-11-25T13:30", "2026-11-25T01:30", "2026-11-24T01:30", "2026-11-22T01:30",
						"2026-11-21T01:30", "2026-11-15T01:30", "2026-11-09T01:30", "2026-11-01T01:30"));
		assertEquals(Set.of("2026-11-26T01:30"), kept(1, 0, "2026-11-26T01:30", "2026-11-25T01:30"));
		assertEquals(Set.of(), kept(1, 1));
	}

	@Test
	void aServerThatStoodStillLosesNothing() {
		assertEquals(Set.of("2020-01-01T01:30", "2020-02-01T01:30"), kept(2, 1, "2020-01-01T01:30", "2020-02-01T01:30"));
	}

	/** The first days of January belong to the last week of the year before, by ISO 8601. */
	@Test
	void weeksGoOnOverTheTurnOfTheYear() {
		assertEquals(Set.of("2027-01-04T01:30", "2027-01-03T01:30"), kept(1, 2, "2026-12-28T01:30", "2027-01-01T01:30", "2027-01-03T01:30", "2027-01-04T01:30"));
	}

	@Test
	void theNewestIsAlwaysKept() {
		assertThrows(IllegalArgumentException.class, () -> new Retention(0, 5));
	}

	private static ZonedDateTime at(String time) {
		return LocalDateTime.parse(time).atZone(HANOI);
	}

	@Test
	void theNextOneOfADay() throws Exception {
		BackupTimes daily = BackupTimes.parse("01:30");
		assertEquals("01:30", daily.toString());
		assertEquals(Optional.of(at("2026-11-26T01:30")), daily.next(at("2026-11-26T00:10"), at("2026-11-25T01:30:02")));
		assertEquals(Optional.of(at("2026-11-27T01:30")), daily.next(at("2026-11-26T10:00"), at("2026-11-26T01:30:02")));
		assertEquals(Optional.of(at("2026-11-26T10:00")), daily.next(at("2026-11-26T10:00"), at("2026-11-25T01:30:02")), "one was missed");
		assertEquals(Optional.of(at("2026-11-27T01:30")), daily.next(at("2026-11-26T10:00"), null), "a new server has nothing to lose yet");
	}

	@Test
	void theNextOneAtIntervals() throws Exception {
		BackupTimes interval = BackupTimes.parse("6h");
		assertEquals("6h", interval.toString());
		assertEquals(Optional.of(at("2026-11-26T16:00")), interval.next(at("2026-11-26T12:00"), at("2026-11-26T10:00")));
		assertEquals(Optional.of(at("2026-11-26T12:00")), interval.next(at("2026-11-26T12:00"), at("2026-11-25T10:00")));
		assertEquals(Duration.ofMinutes(90), BackupTimes.parse("90m").interval());
		assertTrue(BackupTimes.parse("off").next(at("2026-11-26T12:00"), null).isEmpty());
	}

	@Test
	void whatIsNoTime() {
		for (String text : new String[] { "", "24:00", "1:60", "4m", "0h", "6 hours", "-1h", "OFF" }) {
			assertThrows(WrongValueException.class, () -> BackupTimes.parse(text), text);
		}
	}

	/** In a country with summer time, the hour that is left out has no backup of its own, and none is lost. */
	@Test
	void anHourThatIsLeftOut() throws Exception {
		ZoneId berlin = ZoneId.of("Europe/Berlin");
		ZonedDateTime evening = LocalDateTime.parse("2026-03-28T20:00").atZone(berlin);
		ZonedDateTime next = BackupTimes.parse("02:30").next(evening, evening.minusHours(1)).orElseThrow();
		assertEquals(LocalDateTime.parse("2026-03-29T03:30").atZone(berlin), next);
	}
}
