package org.huunghi.union.tests.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Agreement;
import org.huunghi.union.AgreementRegister;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueList;
import org.huunghi.union.due.DueSource;
import org.huunghi.union.tests.Make;
import org.junit.jupiter.api.Test;

/** What is due in a union, above all agreements that end. */
class DueTest {
	private final AgreementRegister agreements = Make.make("AgreementRegister");
	private final Union union = Make.union(agreements);

	private Agreement agreement(String name, String validTo) {
		Agreement agreement = Make.make("Agreement", "names", name);
		agreement.setValidTo(PartialDate.valueOf(validTo));
		agreements.getRecords().add(agreement);
		return agreement;
	}

	private List<LocalDate> days(String until) {
		return DueList.of(union, until == null ? null : LocalDate.parse(until)).stream().map(Due::date).toList();
	}

	@Test
	void anAgreementIsDueOnTheLastDayThatItsEndCanMean() {
		Agreement agreement = agreement("Thỏa thuận hợp tác với Hủa Phăn", "2026-05");
		Due due = DueList.of(union, null).getFirst();
		assertEquals("agreement.expires", due.code());
		assertSame(agreement, due.record());
		assertEquals(LocalDate.of(2026, 5, 31), due.date());
		assertEquals("Thỏa thuận hết hiệu lực (5/2026), chưa được gia hạn: Thỏa thuận hợp tác với Hủa Phăn", due.text().apply(Locale.of("vi")));
		assertEquals("The agreement ends (May 2026) and has not been renewed: Thỏa thuận hợp tác với Hủa Phăn", due.text().apply(Locale.ENGLISH));
	}

	@Test
	void onesThatWereRenewedOrNeverEndAreNot() {
		Agreement next = agreement("mới", null);
		agreement("cũ", "2026-05-01").setRenewedBy(next);
		assertEquals(List.of(), days(null));
	}

	@Test
	void theMostUrgentComesFirstAndWhatIsOverdueStays() {
		agreement("c", "2027");
		agreement("a", "2020-01-31");
		agreement("b", "2026-05-01");
		assertEquals(List.of(LocalDate.of(2020, 1, 31), LocalDate.of(2026, 5, 1), LocalDate.of(2027, 12, 31)), days(null));
		assertEquals(2, days("2026-05-01").size(), "the last day is included");
		assertEquals(1, days("2026-04-30").size());
	}

	@Test
	void everySourceIsAskedForEveryRecord() {
		Agreement agreement = agreement("a", null);
		DueSource one = record -> Stream.of(new Due("test.one", agreement, LocalDate.of(2026, 1, 2), locale -> "one"));
		DueSource two = record -> Stream.of(new Due("test.two", agreement, LocalDate.of(2026, 1, 1), locale -> "two"));
		assertEquals(List.of("test.two", "test.one"), DueList.of(union, null, List.of(one, two)).stream().map(Due::code).toList());
	}

	@Test
	void whatOtherRecordsHaveSettledIsNotDue() {
		Agreement agreement = agreement("a", null);
		DueSource settled = new DueSource() {
			@Override
			public Stream<Due> due(Record record) {
				return Stream.of(new Due("test.settled", agreement, LocalDate.of(2026, 1, 2), locale -> "one"),
						new Due("test.open", agreement, LocalDate.of(2026, 1, 2), locale -> "two"));
			}

			@Override
			public boolean isSettled(Due due) {
				return due.code().equals("test.settled");
			}
		};
		assertEquals(List.of("test.open"), DueList.of(union, null, List.of(settled)).stream().map(Due::code).toList());
	}
}
