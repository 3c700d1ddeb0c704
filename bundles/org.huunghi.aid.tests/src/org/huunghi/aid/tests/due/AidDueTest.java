package org.huunghi.aid.tests.due;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.due.AidDue;
import org.huunghi.union.Organisation;
import org.huunghi.union.Register;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueList;
import org.junit.jupiter.api.Test;

/** What is due in the aid register, as long as it is open. */
class AidDueTest {
	private final Organisation donor = make("Organisation", "names", "Tổ chức A");

	@Test
	void aRegistrationIsDueUntilItIsRenewed() {
		EObject first = registration("2023-02-28");
		assertEquals(List.of("aid.registration 2023-02-28"), due(first));
		assertEquals(List.of("aid.registration 2026-02-28"), due(first, registration("2026-02")));
		assertEquals(List.of(), due(registration(null)));
		assertEquals("Tổ chức A: giấy đăng ký có hiệu lực đến 28/02/2023. Hãy nhắc bên tài trợ gia hạn.", only(first).text().apply(Locale.of("vi")));
	}

	@Test
	void aReportIsDueUntilItIsDelivered() {
		assertEquals(List.of("aid.report 2025-01-15", "aid.report 2025-07-31"),
				due(activity("reports", List.of(make("AidReport", "due", "2025-01-15"),
				make("AidReport", "due", "2025-07"), make("AidReport"), make("AidReport", "due", "2024", "delivered", "2025"),
						make("AidReport", "due", "2024", "document", make("Document"))))));
		EObject activity = activity("reports", make("AidReport", "kind", "annual", "due", "2025-01-15"));
		assertSame(activity, only(activity).record());
		assertEquals("Nước sạch: Báo cáo năm, hạn nộp 15/01/2025.", only(activity).text().apply(Locale.of("vi")));
	}

	@Test
	void anApprovalLapsesUnlessTheActivityBegins() {
		EObject activity = activity("approvalDate", "2025-10-01");
		assertEquals(List.of("aid.approvalLapses 2026-04-01"), due(activity));
		assertEquals(List.of(), due(activity("approvalDate", "2025-10-01", "actualFrom", "2025-11")));
		assertEquals(List.of(), due(activity("approvalDate", "2025-12-08")), "under the newer decree");
		assertEquals("Nước sạch: phải bắt đầu thực hiện trước hoặc trong ngày 01/4/2026,"
				+ " nếu không quyết định phê duyệt hết hiệu lực (Nghị định 80/2020/NĐ-CP).",
				only(activity).text().apply(Locale.of("vi")));
	}

	@Test
	void nothingIsDueForWhatIsCancelledOrLiesElsewhere() {
		assertEquals(List.of(), due(activity("status", "cancelled", "approvalDate", "2025-10-01", "reports", make("AidReport", "due", "2025"))));
		assertEquals(List.of(), in("SupportRegister", activity("approvalDate", "2025-10-01")));
	}

	@Test
	void itIsSaidInThreeLanguages() {
		for (EObject record : List.of(registration("2023"), activity("approvalDate", "2025-10-01"),
				activity("reports", make("AidReport", "due", "2025")))) {
			Set<String> texts = new HashSet<>();
			for (String language : List.of("vi", "lo", "en")) {
				String text = only(record).text().apply(Locale.of(language));
				assertFalse(text.startsWith("!") || text.contains("{"), text);
				texts.add(text);
			}
			assertEquals(3, texts.size());
		}
	}

	private EObject registration(String validTo) {
		return make("DonorRegistration", "organisation", donor, "kind", "operation", "validTo", validTo);
	}

	private static EObject activity(Object... features) {
		return org.huunghi.aid.tests.Make.with(make("AidActivity", "names", "Nước sạch"), features);
	}

	private static List<Due> all(EObject... records) {
		return in("AidRegister", records);
	}

	private static List<Due> in(String register, EObject... records) {
		Register made = make(register, "records", List.of(records));
		return DueList.of(made.getRecords().stream(), null, List.of(new AidDue()));
	}

	private static Due only(EObject record) {
		List<Due> all = all(record);
		assertEquals(1, all.size());
		return all.getFirst();
	}

	private static List<String> due(EObject... records) {
		return all(records).stream().map(due -> due.code() + ' ' + due.date()).toList();
	}
}
