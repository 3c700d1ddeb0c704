package org.huunghi.union.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of the rules: data that bring it about, data that don't, and its words. */
class RulesTest {
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
	private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);

	static Stream<Case> cases() {
		return Stream.of(CommonCases.all(), TermCases.all(), PeopleCases.all(), PaperCases.all()).flatMap(List::stream);
	}

	static List<Problem> check(EObject root) {
		return Validation.check(root, () -> false, CLOCK);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatIsWrong(Case found) {
		List<Problem> problems = check(found.wrong().get()).stream().filter(problem -> problem.code().equals(found.code())).toList();
		assertEquals(1, problems.size(), found.code());
		assertEquals(found.severity(), problems.get(0).severity());
		assertTrue(problems.get(0).target() != null);
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
			assertFalse(problem.path(locale).isBlank());
		}
		assertEquals(3, LOCALES.stream().map(problem::message).collect(Collectors.toSet()).size(), "one text for several languages");
		assertNotEquals(problem.message(Locale.of("vi")), problem.message(Locale.FRENCH));
	}

	@Test
	void everyMessageHasItsCase() throws IOException {
		Properties messages = new Properties();
		try (InputStreamReader in = new InputStreamReader(Problem.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		Set<String> codes = cases().map(Case::code).collect(Collectors.toCollection(TreeSet::new));
		codes.add("rule.failed");
		assertEquals(new TreeSet<>(messages.stringPropertyNames()), codes);
	}
}
