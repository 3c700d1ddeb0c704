package org.huunghi.union.tests.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.union.rules.Problem;
import org.huunghi.union.tests.support.RuleCase;
import org.huunghi.union.tests.support.RuleContract;

/** The rules of the core keep what holds for every finding. */
class RulesTest extends RuleContract {
	@Override
	protected List<RuleCase> cases() {
		return Stream.of(CommonCases.all(), TermCases.all(), PeopleCases.all(), PaperCases.all()).flatMap(List::stream).toList();
	}

	@Override
	protected Class<?> rules() {
		return Problem.class;
	}

	@Override
	protected Set<String> withoutCase() {
		return Set.of("rule.failed");
	}
}
