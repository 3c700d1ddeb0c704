package org.huunghi.election.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.rules.ElectionRules;
import org.huunghi.election.tests.model.Elections;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of the rules for elections: data that bring it about, data that don't, and its words. */
class ElectionRulesTest {
	private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);

	@BeforeAll
	static void register() {
		RuleValidator.register(ElectionPackage.eINSTANCE, new ElectionRules());
	}

	static List<Case> cases() {
		return Cases.all();
	}

	static List<Problem> check(Election election) {
		return Validation.check(election, () -> false);
	}

	@Test
	void nothingIsWrongWithTheWorkedExample() {
		List<String> messages = check(Elections.sound()).stream().map(problem -> problem.message(Locale.ENGLISH)).toList();
		assertEquals(List.of(), messages);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatIsWrong(Case found) {
		List<Problem> problems = check(found.wrongElection()).stream().filter(problem -> problem.code().equals(found.code())).toList();
		assertEquals(1, problems.size(), found.code());
		assertEquals(found.severity(), problems.get(0).severity());
		assertTrue(problems.get(0).feature() == null || problems.get(0).target().eClass().getEAllStructuralFeatures().contains(problems.get(0).feature()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void leavesAloneWhatIsRight(Case found) {
		List<String> codes = check(found.rightElection()).stream().map(Problem::code).toList();
		assertFalse(codes.contains(found.code()), codes::toString);
		assertFalse(codes.contains("rule.failed"), codes::toString);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysItInThreeLanguages(Case found) {
		Problem problem = check(found.wrongElection()).stream().filter(candidate -> candidate.code().equals(found.code())).findFirst().orElseThrow();
		for (Locale locale : LOCALES) {
			String message = problem.message(locale);
			assertFalse(message.isBlank() || message.startsWith("!") || message.contains("{"), message);
		}
		assertEquals(3, LOCALES.stream().map(problem::message).collect(Collectors.toSet()).size(), "one text for several languages");
	}

	@Test
	void everyMessageHasItsCase() throws IOException {
		Properties messages = new Properties();
		try (InputStreamReader in = new InputStreamReader(ElectionRules.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		assertEquals(new TreeSet<>(messages.stringPropertyNames()), cases().stream().map(Case::code).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void aContradictionStandsAtItsFieldAndOpensTheElection() {
		Election election = Elections.sound();
		election.getRounds().get(0).getSheets().get(0).getTallies().get(1).setVotes(17);
		Set<Problem> found = Set.copyOf(check(election).stream().filter(problem -> problem.code().equals("election.contradiction")).toList());
		Problem problem = found.stream().filter(one -> one.feature() == Literals.TALLY__VOTES).findFirst().orElseThrow();
		assertSame(election.getRounds().get(0).getSheets().get(0).getTallies().get(1), problem.target());
		assertEquals(election.getId(), problem.recordId());
		assertTrue(Validation.checkOne(election).stream().anyMatch(one -> one.target() == problem.target()), "the open editor shows it too");
	}

	@Test
	void withdrawnCandidatesDoNotStand() {
		Election election = Elections.sound();
		election.getCandidates().get(2).setWithdrawn(true);
		election.getRounds().get(0).getStanding().addAll(election.getCandidates());
		assertTrue(check(election).stream().anyMatch(problem -> problem.feature() == Literals.ROUND__STANDING));
	}
}
