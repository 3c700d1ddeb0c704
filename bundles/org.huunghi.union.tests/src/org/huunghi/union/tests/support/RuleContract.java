package org.huunghi.union.tests.support;

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

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every finding of a plug-in's rules: data bring it about, data nearly alike don't, and it is said in three languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RuleContract {
	/** The present day of the tests. */
	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
	private static final List<Locale> LOCALES = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH);

	/** @return one for each finding */
	protected abstract List<RuleCase> cases();

	/** @return the class beside which the messages lie */
	protected abstract Class<?> rules();

	/** @return codes of messages that no data can bring about */
	protected Set<String> withoutCase() {
		return Set.of();
	}

	/** @return whether each finding stands at a field, none at the record as a whole */
	protected boolean isAlwaysAtAField() {
		return false;
	}

	/** @return what the rules find in an object and all that it contains */
	public static List<Problem> check(EObject root) {
		return Validation.check(root, () -> false, CLOCK);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findsWhatIsWrong(RuleCase found) {
		List<Problem> problems = check(found.wrong().get()).stream().filter(problem -> problem.code().equals(found.code())).toList();
		assertEquals(1, problems.size(), found.code());
		Problem problem = problems.get(0);
		assertEquals(found.severity(), problem.severity());
		assertTrue(problem.feature() == null && !isAlwaysAtAField() || problem.target().eClass().getEAllStructuralFeatures().contains(problem.feature()),
				() -> problem.target() + " has no " + problem.feature());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void leavesAloneWhatIsRight(RuleCase found) {
		List<String> codes = check(found.right().get()).stream().map(Problem::code).toList();
		assertFalse(codes.contains(found.code()), codes::toString);
		assertFalse(codes.contains("rule.failed"), codes::toString);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void saysItInThreeLanguages(RuleCase found) {
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
		try (InputStreamReader in = new InputStreamReader(rules().getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		Set<String> codes = cases().stream().map(RuleCase::code).collect(Collectors.toCollection(TreeSet::new));
		codes.addAll(withoutCase());
		assertEquals(new TreeSet<>(messages.stringPropertyNames()), codes);
	}
}
