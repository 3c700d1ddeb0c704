package org.huunghi.sample.gifts.rules;

import java.util.List;

import org.huunghi.sample.gifts.Gift;
import org.huunghi.sample.gifts.GiftDirection;
import org.huunghi.sample.gifts.GiftsPackage.Literals;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.RuleSet;

/** The rules of the register of gifts. */
public final class GiftRules implements RuleSet {
	private static final Texts MESSAGES = Texts.beside(GiftRules.class, "messages");

	@Override
	public List<Rule<?>> rules() {
		return List.of(new Rule<>(Gift.class, GiftRules::complete), new Rule<>(Gift.class, GiftRules::kept));
	}

	@Override
	public Texts messages() {
		return MESSAGES;
	}

	/** A gift says what it is, and who is on the other side. */
	private static void complete(Gift gift, Findings findings) {
		if (gift.getObject() == null) {
			findings.error("gift.noObject", Literals.GIFT__OBJECT);
		}
		if (gift.getPartner() == null && gift.getPerson() == null) {
			findings.warning("gift.noPartner", Literals.GIFT__PARTNER);
		}
	}

	/** What was given away is not kept here. */
	private static void kept(Gift gift, Findings findings) {
		if (gift.getDirection() == GiftDirection.GIVEN && gift.getKeptAt() != null) {
			findings.warning("gift.givenAndKept", Literals.GIFT__KEPT_AT, gift.getKeptAt());
		}
	}
}
