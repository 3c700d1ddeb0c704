package org.huunghi.exchange.tests.due;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.due.ExchangeDue;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.due.Due;
import org.huunghi.union.names.Values;
import org.junit.jupiter.api.Test;

/** Reports that are to be handed in are due, until they are. */
class ExchangeDueTest {
	private final ExchangeDue source = new ExchangeDue();

	@Test
	void anOpenReportIsDue() {
		Delegation delegation = delegation("reportDue", "2024-03-28");
		List<Due> due = source.due(log(delegation(), delegation)).toList();
		assertEquals(1, due.size());
		assertEquals("exchange.report", due.get(0).code());
		assertSame(delegation, due.get(0).record());
		assertEquals(LocalDate.of(2024, 3, 28), due.get(0).date());
		assertEquals("Nộp báo cáo kết quả của Đoàn thăm Hủa Phăn (11/3/2024)", due.get(0).text().apply(Locale.of("vi")));
		assertEquals("Hand in the report on Đoàn thăm Hủa Phăn (" + date(Locale.ENGLISH) + ")", due.get(0).text().apply(Locale.ENGLISH));
		assertEquals("ສົ່ງບົດລາຍງານຜົນຂອງ Đoàn thăm Hủa Phăn (" + date(Locale.of("lo")) + ")", due.get(0).text().apply(Locale.of("lo")));
	}

	@Test
	void aMonthLastsUntilItsEnd() {
		assertEquals(LocalDate.of(2024, 2, 29), source.due(log(delegation("reportDue", "2024-02"))).findFirst().orElseThrow().date());
	}

	@Test
	void whatIsHandedInOrFiledIsNotDue() {
		assertEquals(0, source.due(log(delegation("reportDue", "2024-03-28", "reportDelivered", "2024-03-20"),
				delegation("reportDue", "2024-03-28", "report", make("Document")), delegation("reportDelivered", "2024-03-20"))).count());
	}

	@Test
	void otherRegistersHaveNothingDue() {
		assertEquals(0, source.due(make("DocumentRegister", "records", make("Document"))).count());
	}

	private static String date(Locale locale) {
		return Values.date(PartialDate.of(2024, 3, 11), locale);
	}
}
