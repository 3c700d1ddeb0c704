package org.huunghi.exchange.tests.rules;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.rules.ExchangeRules;
import org.huunghi.union.Place;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.huunghi.union.tests.support.RuleCase;
import org.huunghi.union.tests.support.RuleContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding of the rules for exchange: data that bring it about, data that don't, and its words. */
class ExchangeRulesTest extends RuleContract {
	@BeforeAll
	static void register() {
		RuleValidator.register(ExchangePackage.eINSTANCE, new ExchangeRules());
	}

	@Override
	protected List<RuleCase> cases() {
		return Cases.all();
	}

	@Override
	protected Class<?> rules() {
		return ExchangeRules.class;
	}

	@Override
	protected boolean isAlwaysAtAField() {
		return true;
	}

	private static List<String> codes(EObject root) {
		return check(root).stream().map(Problem::code).toList();
	}

	@Test
	void nothingIsWrongWithWhatIsComplete() {
		assertEquals(List.of(), codes(delegation()));
		assertEquals(List.of(), codes(intake()));
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

	/** In a long log just those are compared that may be like it; the other one may stand after it. */
	@Test
	void aDuplicateIsFoundAmongItsNeighbours() {
		Place place = make("Place", "names", "Hủa Phăn");
		Delegation first = make("Delegation", "title", "Đoàn của tỉnh", "validFrom", "2024-03-11", "places", place);
		Delegation second = make("Delegation", "title", "Đoàn của tỉnh", "validFrom", "2024-03-11", "places", place);
		log(first, second);
		List<EReference> shared = List.of(Literals.DELEGATION__PARTNERS, Literals.DELEGATION__PLACES);
		Neighbours neighbours = (record, references, date) -> references.equals(shared) && date == Literals.DELEGATION__VALID_FROM ? List.of(first, second)
				: List.of();
		assertTrue(Validation.checkOne(first, neighbours).stream().anyMatch(problem -> problem.code().equals("delegation.twice")));
		assertTrue(Validation.checkOne(second, neighbours).stream().anyMatch(problem -> problem.code().equals("delegation.twice")));
		assertFalse(Validation.checkOne(second, Neighbours.NONE).stream().anyMatch(problem -> problem.code().equals("delegation.twice")));
	}

	/** What has no date can't be told from any other: to load all that share a place with it would be in vain. */
	@Test
	void forADelegationWithoutADateNothingIsLoaded() {
		AtomicInteger asked = new AtomicInteger();
		Neighbours neighbours = (record, references, date) -> {
			asked.incrementAndGet();
			return List.of();
		};
		Delegation undated = delegation("validFrom", null, "validTo", null);
		Delegation dated = delegation();
		log(undated, dated);
		Validation.checkOne(undated, neighbours);
		assertEquals(0, asked.get());
		Validation.checkOne(dated, neighbours);
		assertEquals(1, asked.get());
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
