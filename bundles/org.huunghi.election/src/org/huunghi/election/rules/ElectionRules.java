package org.huunghi.election.rules;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.RuleSet;

/** The rules by which elections are checked: arithmetic, the list, the rounds, the committee that counts, and what follows from the result. */
public final class ElectionRules implements RuleSet {
	private static final Texts MESSAGES = Texts.beside(ElectionRules.class, "messages");

	private final List<Rule<?>> rules = Stream.of(SettingRules.all(), CandidateRules.all(), CommitteeRules.all(), RoundRules.all(), OutcomeRules.all())
			.flatMap(List::stream).toList();

	@Override
	public List<Rule<?>> rules() {
		return rules;
	}

	@Override
	public Texts messages() {
		return MESSAGES;
	}
}
