package org.huunghi.aid.tests.approval;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.union.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an approval, and when it lapses. */
class ApprovalsTest {

	@Test
	void theActivityComesBeforeItsDocument() {
		Document decision = make("Document", "number", "7/QĐ-UBND", "date", "2024-05-06");
		AidActivity activity = make("AidActivity", "decision", decision);
		assertTrue(Approvals.isKnown(activity));
		assertEquals("2024-05-06", Approvals.date(activity).toString());
		assertEquals("7/QĐ-UBND", Approvals.number(activity));
		AidActivity both = make("AidActivity", "decision", decision, "approvalDate", "2024-05-07", "approvalNumber", "8/QĐ-UBND");
		assertEquals("2024-05-07", Approvals.date(both).toString());
		assertEquals("8/QĐ-UBND", Approvals.number(both));
		AidActivity none = make("AidActivity");
		assertFalse(Approvals.isKnown(none));
		assertNull(Approvals.date(none));
		assertNull(Approvals.number(none));
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-15, 2024-07-15", "2024-08-31, 2025-02-28", "2024-03, 2024-09-30", "2025-12-07, 2026-06-07", "2025-12-08,", "2025,",
			"2019," })
	void sixMonthsAfterTheDecisionUnderTheOlderDecree(String approved, String last) {
		assertEquals(String.valueOf(last), Approvals.lapse(make("AidActivity", "approvalDate", approved)).map(Object::toString).orElse("null"));
	}

	@Test
	void whatHasBegunAwaitsNoBegin() {
		assertTrue(Approvals.awaitsBegin(make("AidActivity")));
		assertTrue(Approvals.awaitsBegin(make("AidActivity", "status", "approved", "plannedFrom", "2024", "committed", amount("5 USD", "2024"))));
		assertFalse(Approvals.awaitsBegin(make("AidActivity", "status", "approved", "actualFrom", "2024")));
		assertFalse(Approvals.awaitsBegin(make("AidActivity", "status", "approved", "disbursed", amount("5 USD", "2024"))));
		for (String status : new String[] { "running", "completed", "suspended", "cancelled" }) {
			assertFalse(Approvals.awaitsBegin(make("AidActivity", "status", status)), status);
		}
	}
}
