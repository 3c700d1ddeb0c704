package org.huunghi.aid.tests.rules;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.rules.AidRules;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Validation;
import org.huunghi.union.tests.support.RuleCase;
import org.huunghi.union.tests.support.RuleContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every finding of the rules for aid and support: data that bring it about, data that don't, and its words. */
class AidRulesTest extends RuleContract {
	@BeforeAll
	static void register() {
		RuleValidator.register(AidPackage.eINSTANCE, new AidRules());
	}

	@Override
	protected List<RuleCase> cases() {
		return Cases.all();
	}

	@Override
	protected Class<?> rules() {
		return AidRules.class;
	}

	@Test
	void nothingIsWrongWithACompleteActivity() {
		EObject activity = make("AidActivity", "names", "Nước sạch bản Nà Ngà", "kind", "project", "status", "running", "donors",
				make("Organisation", "names", "Tổ chức A"),
				"approvalNumber", "12/QĐ-UBND", "approvalDate", "2024-03-01", "plannedFrom", "2024-04", "plannedTo", "2026", "actualFrom",
						"2024-05-06", "committed",
				amount("2000000000 VND", "2024-03-01"), "disbursed", List.of(amount("900000000 VND", "2024-06-01"), amount("1100000000 VND", "2025")),
						"sectors",
				make("SectorShare", "sector", "health", "percent", "100"), "results", make("AidResult", "indicator", "Số hộ", "target", "120"));
		assertEquals(List.of(), check(activity).stream().map(problem -> problem.message(Locale.ENGLISH)).toList());
	}

	@Test
	void bothSumsAreNamedWithTheirQualifiers() {
		EObject activity = make("AidActivity", "names", "Nước sạch", "committed", List.of(amount("under 4 USD", "2024"), amount("6 USD", "2024")),
				"disbursed",
				List.of(amount("over 8 USD", "2025"), amount("3 USD", "2025"), amount("99 VND", "2025")));
		Problem problem = check(activity).stream().filter(found -> found.code().equals("amount.overspent")).findFirst().orElseThrow();
		assertEquals("Nước sạch: đã giải ngân trên 11 USD trong khi chỉ cam kết dưới 10 USD. Hãy kiểm tra số tiền hoặc nhập khoản cam kết bổ sung.",
				problem.message(Locale.of("vi")));
		assertSame(Literals.AID_ACTIVITY__DISBURSED, problem.feature());
	}

	@Test
	void theSecondEntryIsTheOneThatIsThereTwice() {
		EObject first = make("AidActivity", "names", "A", "iatiIdentifier", "XM-1");
		EObject second = make("AidActivity", "names", "B", "iatiIdentifier", "XM-1");
		Register register = make("AidRegister", "records", List.of(first, second));
		List<Problem> problems = check(register).stream().filter(problem -> problem.code().equals("aid.twice")).toList();
		assertEquals(1, problems.size());
		assertSame(second, problems.get(0).target());
		assertTrue(Validation.checkOne(second, CLOCK).stream().anyMatch(problem -> problem.code().equals("aid.twice")),
				"the open editor shows it too");
	}
}
