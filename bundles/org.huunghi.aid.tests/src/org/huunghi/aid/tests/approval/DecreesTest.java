package org.huunghi.aid.tests.approval;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.approval.Decree;
import org.huunghi.aid.approval.Decrees;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decree that governs an activity by its date; where the date leaves it open, nothing is said. */
class DecreesTest {

	@ParameterizedTest
	@CsvSource({ "2025-12-08, 313/2025/NĐ-CP", "2026, 313/2025/NĐ-CP", "2026-01, 313/2025/NĐ-CP", "2025-12-07, 80/2020/NĐ-CP",
			"2025-11, 80/2020/NĐ-CP",
			"2024, 80/2020/NĐ-CP", "2020, 80/2020/NĐ-CP", "2025-12,", "2025,", "2019-12-31,", "2015,", "," })
	void theDateSaysWhichDecree(String date, String number) {
		assertEquals(Optional.ofNullable(number), Decrees.at(PartialDate.valueOf(date)).map(Decree::number));
	}

	@Test
	void theApprovalComesBeforeThePlan() {
		EObject decision = make("Document", "date", "2024-05-06");
		assertEquals(Optional.of(Decree.ND_80_2020), Decrees.governing(make("AidActivity", "approvalDate", "2025-12-01", "plannedFrom", "2026")));
		assertEquals(Optional.of(Decree.ND_80_2020), Decrees.governing(make("AidActivity", "decision", decision, "plannedFrom", "2026")));
		assertEquals(Optional.of(Decree.ND_313_2025), Decrees.governing(make("AidActivity", "decision", decision, "approvalDate", "2026-02")));
		assertEquals(Optional.of(Decree.ND_313_2025), Decrees.governing(make("AidActivity", "plannedFrom", "2026")));
		assertEquals(Optional.empty(), Decrees.governing(make("AidActivity", "approvalDate", "2025", "plannedFrom", "2026")),
				"approved, but it is open under which decree");
		assertEquals(Optional.empty(), Decrees.governing(make("AidActivity", "actualFrom", "2026")));
	}
}
