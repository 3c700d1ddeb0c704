package org.huunghi.exchange.tests.due;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.due.ExchangeDue;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.due.Due;
import org.huunghi.union.names.Values;
import org.junit.jupiter.api.Test;

/** Reports that are to be handed in are due, until they are. */
class ExchangeDueTest {
	private final ExchangeDue source = new ExchangeDue();

	@Test
	void anOpenReportIsDue() {
		Delegation delegation = delegation("reportDue", "2024-03-28");
		List<Due> due = due(delegation(), delegation);
		assertEquals(1, due.size());
		assertEquals("exchange.report", due.getFirst().code());
		assertSame(delegation, due.getFirst().record());
		assertEquals(LocalDate.of(2024, 3, 28), due.getFirst().date());
		assertEquals("Nộp báo cáo kết quả của Đoàn thăm Hủa Phăn (11/3/2024)", due.getFirst().text().apply(Locale.of("vi")));
		assertEquals("Hand in the report on Đoàn thăm Hủa Phăn (" + date(Locale.ENGLISH) + ")", due.getFirst().text().apply(Locale.ENGLISH));
		assertEquals("ສົ່ງບົດລາຍງານຜົນຂອງ Đoàn thăm Hủa Phăn (" + date(Locale.of("lo")) + ")", due.getFirst().text().apply(Locale.of("lo")));
	}

	@Test
	void aMonthLastsUntilItsEnd() {
		assertEquals(LocalDate.of(2024, 2, 29), due(delegation("reportDue", "2024-02")).getFirst().date());
	}

	@Test
	void whatIsHandedInOrFiledIsNotDue() {
		assertEquals(List.of(), due(delegation("reportDue", "2024-03-28", "reportDelivered", "2024-03-20"),
				delegation("reportDue", "2024-03-28", "report", make("Document")), delegation("reportDelivered", "2024-03-20")));
	}

	@Test
	void otherRecordsHaveNothingDue() {
		assertEquals(List.of(), due(make("Document")));
	}

	private List<Due> due(Record... records) {
		return Stream.of(records).flatMap(source::due).toList();
	}

	private static String date(Locale locale) {
		return Values.date(PartialDate.of(2024, 3, 11), locale);
	}
}
