package org.huunghi.exchange.tests.rules;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
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
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.rules.ExchangeRules;
import org.huunghi.union.Place;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of the rules for exchange: data that bring it about, data that don't, and its words. */
class ExchangeRulesTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
	private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);

	@BeforeAll
	static void register() {
		RuleValidator.register(ExchangePackage.eINSTANCE, new ExchangeRules());
	}

	static List<Case> cases() {
		return Cases.all();
	}

	private static List<Problem> check(EObject root) {
		return Validation.check(root, () -> false, CLOCK);
	}

	private static List<String> codes(EObject root) {
		return check(root).stream().map(Problem::code).toList();
	}

	@Test
	void nothingIsWrongWithWhatIsComplete() {
		assertEquals(List.of(), codes(delegation()));
		assertEquals(List.of(), codes(intake()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatIsWrong(Case found) {
		List<Problem> problems = check(found.wrong().get()).stream().filter(problem -> problem.code().equals(found.code())).toList();
		assertEquals(1, problems.size(), found.code());
		assertEquals(found.severity(), problems.get(0).severity());
		assertTrue(problems.get(0).target().eClass().getEAllStructuralFeatures().contains(problems.get(0).feature()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void leavesAloneWhatIsRight(Case found) {
		List<String> codes = codes(found.right().get());
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
		try (InputStreamReader in = new InputStreamReader(ExchangeRules.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		assertEquals(new TreeSet<>(messages.stringPropertyNames()), cases().stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** The core knows spans by their names; a rule of our own would only say it twice. */
	@Test
	void aJourneyThatEndsBeforeItBeginsIsFoundOnce() {
		List<Problem> problems = check(delegation("validTo", "2024-03-10"));
		assertEquals(List.of("span.turned"), problems.stream().map(Problem::code).toList());
		assertEquals(Severity.ERROR, problems.get(0).severity());
		assertSame(Literals.DELEGATION__VALID_TO, problems.get(0).feature());
		assertEquals(List.of(), codes(delegation("validFrom", "2024-03-11", "validTo", "2024-03")));
	}

	/** A head and two members: three people, whatever qualifies the number. */
	@ParameterizedTest
	@CsvSource({ "3,", "20,", "under 4,", "over 1,", "about 2,",
			"2,delegation.members", "under 3,delegation.members", "0,delegation.headCount", "-3,delegation.headCount" })
	void theNumberOfPeopleHasRoomForAllWhoAreEntered(String headCount, String code) {
		Delegation delegation = delegation("headCount", headCount, "members",
				List.of(make("DelegationMember", "name", "An"), make("DelegationMember", "name", "Bình")));
		assertEquals(code == null ? List.of() : List.of(code), codes(delegation));
	}

	@Test
	void aReportThatIsThereIsNotOverdue() {
		assertEquals(List.of(), codes(delegation("reportDue", "2024-04", "reportDelivered", "2024-05-02")));
		assertEquals(List.of(), codes(delegation("reportDue", "2024-04", "report", make("Document"))));
		assertEquals(List.of(), codes(delegation("reportDue", "2026-01-15")), "today is not too late");
	}

	@Test
	void aDuplicateNamesTheEarlierEntryAndStandsAtTheLaterOne() {
		Place place = make("Place", "names", "Hủa Phăn");
		Delegation first = make("Delegation", "title", "Đoàn của tỉnh", "validFrom", "2024-03", "places", place);
		Delegation second = make("Delegation", "title", "ĐOÀN CỦA TỈNH", "validFrom", "2024-03-11", "places", place);
		Problem problem = check(log(first, second)).stream().filter(one -> one.code().equals("delegation.twice")).findFirst().orElseThrow();
		assertSame(second, problem.target());
		assertEquals(second.getId(), problem.recordId());
		assertEquals("ĐOÀN CỦA TỈNH (11/3/2024) có thể trùng với Đoàn của tỉnh (3/2024): cùng chiều, cùng đối tác, trùng thời gian, "
				+ "cùng trưởng đoàn (hoặc cùng tên nếu chưa ghi trưởng đoàn). Hãy bỏ một mục hoặc sửa chỗ khác nhau.", problem.message(Locale.of("vi")));
	}

	/** The open editor checks one record; it must tell of the other as well. */
	@Test
	void aDuplicateIsFoundWhileItIsEntered() {
		Place place = make("Place", "names", "Hủa Phăn");
		Delegation second = make("Delegation", "title", "Đoàn của tỉnh", "validFrom", "2024-03-11", "places", place);
		log(make("Delegation", "title", "Đoàn của tỉnh", "validFrom", "2024-03-11", "places", place), second);
		assertTrue(Validation.checkOne(second, CLOCK).stream().anyMatch(problem -> problem.code().equals("delegation.twice")));
	}

	@Test
	void yearsBeforeTheTwoStatesAreImplausible() {
		assertEquals(List.of("students.year"), codes(intake("schoolYear", "1944")));
		assertEquals(List.of(), codes(intake("schoolYear", "1945")));
		assertTrue(check(intake("schoolYear", "2202")).get(0).message(Locale.of("vi")).contains(" 2202 "), "no mark between thousands");
	}

	@Test
	void aFractionOfAStudentIsFound() {
		assertEquals(List.of("students.number"), codes(intake("students", "over 2.5")));
	}
}
