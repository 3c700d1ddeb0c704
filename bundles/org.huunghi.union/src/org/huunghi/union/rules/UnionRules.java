package org.huunghi.union.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EValidator;
import org.huunghi.text.locale.Texts;

/** The rules of the core model. */
public final class UnionRules implements RuleSet {
	static final Texts MESSAGES = Texts.beside(UnionRules.class, "messages");

	private final List<Rule<?>> rules = Stream.of(CommonRules.all(), NameRules.all(), TermRules.all(), BodyRules.all(), MembershipRules.all(), PostRules.all(),
			AppointmentRules.all(), PaperRules.all(), AwardRules.all(), FigureRules.all(), PlaceRules.all()).flatMap(List::stream).toList();

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
