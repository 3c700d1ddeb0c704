package org.huunghi.exchange.rules;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.RuleSet;

/** The rules of the log of delegations and of the register of students. That a journey ends before it begins is found by the core's rules. */
public final class ExchangeRules implements RuleSet {
	private static final Texts MESSAGES = Texts.beside(ExchangeRules.class, "messages");

	private final List<Rule<?>> rules = Stream.of(DelegationRules.all(), HeadCountRules.all(), ReportRules.all(), StudentRules.all())
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
