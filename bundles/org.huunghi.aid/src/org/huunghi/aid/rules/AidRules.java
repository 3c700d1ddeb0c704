package org.huunghi.aid.rules;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.RuleSet;

/** The rules by which aid and support are checked: dates, approvals, amounts, the donors' registrations, and what they allow. */
public final class AidRules implements RuleSet {
	private static final Texts MESSAGES = Texts.beside(AidRules.class, "messages");

	private final List<Rule<?>> rules = Stream.of(ActivityRules.all(), ApprovalRules.all(), AmountRules.all(), RegistrationRules.all(), ScopeRules.all(),
			SupportRules.all()).flatMap(List::stream).toList();

	@Override
	public List<Rule<?>> rules() {
		return rules;
	}

	@Override
	public Texts messages() {
		return MESSAGES;
	}
}
