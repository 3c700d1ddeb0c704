package org.huunghi.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.aid.AidPackage;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeFactory;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.export.CalendarExport;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.UnionPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

/** Delegations in a calendar. */
class CalendarTest {
	@TempDir
	Path folder;

	private static Delegation delegation(String id, String title, PartialDate from, PartialDate to) {
		Delegation delegation = ExchangeFactory.eINSTANCE.createDelegation();
		delegation.setId(id);
		delegation.setTitle(title);
		delegation.setValidFrom(from);
		delegation.setValidTo(to);
		return delegation;
	}

	@Test
	void datesAsFarAsTheyAreKnownAreWholeDays() throws IOException {
		try (Log log = Log.in(folder)) {
			log.repository.write("fill", writer -> {
				Delegation exact = delegation("d1", "Đoàn A", PartialDate.of(2024, 3, 13), PartialDate.of(2024, 3, 15));
				exact.setReportDue(PartialDate.of(2024, 3, 30));
				Log.register(writer, Log.LOG).getRecords().addAll(List.of(exact, delegation("d2", "Đoàn B", PartialDate.of(2024, 2), null),
						delegation("d3", "Đoàn C", PartialDate.of(2023), null), delegation("d4", "Đoàn D", null, null)));
			});
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			assertEquals(3, CalendarExport.write(log.repository, TableQuery.of(ExchangePackage.Literals.DELEGATION, Log.LOG), out, Log.VI, null));
			List<ICalendar> calendars = Biweekly.parse(out.toString(StandardCharsets.UTF_8)).all();
			assertEquals(1, calendars.size());
			Map<String, String> spans = new TreeMap<>();
			for (VEvent event : calendars.getFirst().getEvents()) {
				assertFalse(event.getDateStart().getValue().hasTime());
				spans.put(event.getUid().getValue() + ' ' + event.getSummary().getValue().replaceFirst(" \\(.*", ""),
						event.getDateStart().getValue().getRawComponents() + " " + event.getDateEnd().getValue().getRawComponents());
			}
			assertEquals(Map.of("d1@huunghi Đoàn A", "20240313 20240316", "d2@huunghi Đoàn B", "20240201 20240301", "d3@huunghi Đoàn C", "20230101 20240101"), dates(spans));
			assertEquals("NEEDS-ACTION", calendars.getFirst().getTodos().getFirst().getStatus().getValue());
			assertEquals(1, calendars.getFirst().getTodos().size());
		}
	}

	private static Map<String, String> dates(Map<String, String> spans) {
		Map<String, String> dates = new TreeMap<>();
		spans.forEach((key, value) -> dates.put(key, value.replaceAll("[^0-9 ]", "").replaceAll("(\\d{8})\\d*", "$1")));
		return dates;
	}

	@Test
	void whatLastsFromADayToADayCanBeShown() {
		assertTrue(CalendarExport.isPossible(ExchangePackage.Literals.DELEGATION));
		assertTrue(CalendarExport.isPossible(AidPackage.Literals.AID_ACTIVITY));
		assertTrue(CalendarExport.isPossible(UnionPackage.Literals.EVENT));
		assertFalse(CalendarExport.isPossible(UnionPackage.Literals.ORGANISATION));
	}
}
