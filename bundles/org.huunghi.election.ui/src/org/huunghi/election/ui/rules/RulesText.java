package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.Rules;
import org.huunghi.text.entry.ShareEntry;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.labels.ModelLabels;

/** Says in plain words what a rulebook asks for, each rule with its source. */
public final class RulesText {
	private final Rules rules;
	private final Electorate electorate;
	private final Locale locale;
	private final List<String> sentences = new ArrayList<>();

	private RulesText(Rules rules, Electorate electorate, Locale locale) {
		this.rules = rules;
		this.electorate = electorate;
		this.locale = locale;
	}

	/** @param electorate for the numbers that follow from the shares; null where there is no election. @return sentences, never empty */
	public static List<String> of(Rules rules, Electorate electorate, Locale locale) {
		RulesText text = new RulesText(rules, electorate, locale);
		text.say(Messages.byMethod, ModelLabels.of(rules.method(), locale), text.clause(ClauseKind.METHOD));
		text.quorum();
		text.list();
		text.threshold();
		if (rules.method() != ElectionMethod.CONSULTATION) {
			text.ballot();
			text.rounds();
		}
		return text.sentences;
	}

	private void quorum() {
		if (rules.quorum() == null) {
			say(Messages.noByQuorum);
			return;
		}
		say(Messages.byQuorum, ShareEntry.format(rules.quorum(), locale), clause(ClauseKind.QUORUM));
		if (electorate != null && electorate.counted() != null && electorate.counted() >= 0) {
			add(Messages.byNumbers, rules.quorum().least(electorate.counted()), electorate.counted());
		}
	}

	private void list() {
		String clause = clause(ClauseKind.SURPLUS);
		if (rules.surplus() != null) {
			switch (rules.surplus()) {
				case FORBIDDEN -> say(Messages.bySurplusForbidden, clause);
				case REQUIRED -> say(Messages.bySurplusRequired, clause);
				default -> {
					if (rules.surplusPercent() == null) {
						say(Messages.bySurplusAllowed, clause);
					}
				}
			}
			if (rules.surplusPercent() != null) {
				say(Messages.bySurplusLimited, rules.surplusPercent(), clause);
			}
		}
		if (rules.floorSupport() != null) {
			say(Messages.bySupport, ShareEntry.format(rules.floorSupport(), locale), clause(ClauseKind.FLOOR_NOMINATION));
		}
	}

	private void threshold() {
		if (rules.method() == ElectionMethod.CONSULTATION) {
			say(Messages.byAgreement, clause(ClauseKind.ORDER));
		} else if (rules.threshold() != null && rules.denominator() != null) {
			say(Messages.byThreshold, ShareEntry.format(rules.threshold(), locale), lower(ModelLabels.of(rules.denominator(), locale)),
					clause(ClauseKind.THRESHOLD));
			Integer base = base();
			if (base != null && base >= 0) {
				add(Messages.byNumbers, rules.threshold().least(base), base);
			}
		}
	}

	/** @return the number the threshold is a share of where it is known before the count */
	private Integer base() {
		if (electorate == null) {
			return null;
		}
		return rules.denominator() == Denominator.SUMMONED ? electorate.counted() : rules.denominator() == Denominator.PRESENT ? electorate.present() : null;
	}

	private void ballot() {
		if (!rules.invalidReasons().isEmpty()) {
			String reasons = rules.invalidReasons().stream().sorted().map((InvalidReason reason) -> lower(ModelLabels.of(reason, locale))).collect(Collectors.joining("; "));
			say(Messages.byInvalid, reasons, clause(ClauseKind.VALIDITY));
		}
		if (rules.twoBoxes()) {
			say(Messages.byTwoBoxes);
		}
	}

	private void rounds() {
		if (rules.maxRounds() != null) {
			say(Messages.byRounds, rules.maxRounds(), clause(ClauseKind.ROUNDS));
		}
		if (rules.ties().isEmpty()) {
			say(Messages.byTiesOpen);
			return;
		}
		String first = lower(ModelLabels.of(rules.ties().get(0), locale));
		String others = rules.ties().stream().skip(1).map((TieRule rule) -> ", " + Messages.bind(Messages.thenText, lower(ModelLabels.of(rule, locale))))
				.collect(Collectors.joining());
		say(Messages.byTies, first + others, clause(ClauseKind.TIE));
	}

	private String clause(ClauseKind kind) {
		String text = Citations.text(rules.citations().get(kind), locale);
		return text.isEmpty() ? "" : " (" + text + ')';
	}

	private String lower(String text) {
		return text.substring(0, 1).toLowerCase(locale) + text.substring(1);
	}

	/** Says more in the last sentence's line. */
	private void add(String message, Object... arguments) {
		sentences.set(sentences.size() - 1, sentences.getLast() + ' ' + Messages.bind(message, arguments));
	}

	private void say(String message, Object... arguments) {
		sentences.add(Messages.bind(message, arguments));
	}
}
