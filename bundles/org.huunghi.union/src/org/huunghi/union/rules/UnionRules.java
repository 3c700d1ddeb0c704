package org.huunghi.union.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EValidator;
import org.huunghi.text.locale.Texts;

/** The rules of the core model. */
public final class UnionRules implements RuleSet {
	static final Texts MESSAGES = Texts.beside(UnionRules.class, "messages");

	private final List<Rule<?>> rules = new ArrayList<>();

	@Override
	public List<Rule<?>> rules() {
		return rules;
	}

	@Override
	public Texts messages() {
		return MESSAGES;
	}

	static EValidator validator() {
		return Holder.VALIDATOR;
	}

	/** Made at first use, once for all. */
	private static final class Holder {
		private static final EValidator VALIDATOR = RuleValidator.of(new UnionRules());
	}
}
