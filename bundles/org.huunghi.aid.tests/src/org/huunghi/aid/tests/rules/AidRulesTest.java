package org.huunghi.aid.tests.rules;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.rules.AidRules;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of the rules for aid and support: data that bring it about, data that don't, and its words. */
class AidRulesTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
	private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);

	@BeforeAll
	static void register() {
		RuleValidator.register(AidPackage.eINSTANCE, new AidRules());
	}

	static List<Case> cases() {
		return Cases.all();
	}

	private static List<Problem> check(EObject root) {
		return Validation.check(root, () -> false, CLOCK);
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

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatIsWrong(Case found) {
		List<Problem> problems = check(found.wrong().get()).stream().filter(problem -> problem.code().equals(found.code())).toList();
		assertEquals(1, problems.size(), found.code());
		assertEquals(found.severity(), problems.get(0).severity());
		assertTrue(problems.get(0).feature() == null
				|| problems.get(0).target().eClass().getEAllStructuralFeatures().contains(problems.get(0).feature()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void leavesAloneWhatIsRight(Case found) {
		List<String> codes = check(found.right().get()).stream().map(Problem::code).toList();
		assertFalse(codes.contains(found.code()), codes::toString);
		assertFalse(codes.contains("rule.failed"), codes::toString);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysItInThreeLanguages(Case found) {
		Problem problem = check(found.wrong().get()).stream().filter(candidate -> candidate.code().equals(found.code())).findFirst().orElseThrow();
		for (Locale locale : LOCALES) {
			String message = problem.message(locale);
			assertFalse(message.isBlank() || message.startsWith("!") || message.contains("{"), message);
		}
		assertEquals(3, LOCALES.stream().map(problem::message).collect(Collectors.toSet()).size(), "one text for several languages");
	}

	@Test
	void everyMessageHasItsCase() throws IOException {
		Properties messages = new Properties();
		try (InputStreamReader in = new InputStreamReader(AidRules.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		assertEquals(new TreeSet<>(messages.stringPropertyNames()), cases().stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new)));
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
