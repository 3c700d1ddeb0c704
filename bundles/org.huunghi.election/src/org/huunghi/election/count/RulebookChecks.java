package org.huunghi.election.count;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.huunghi.election.Denominator;
import org.huunghi.election.SurplusRule;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Finds rules of one rulebook that can't be kept together. */
final class RulebookChecks {
	private static final Set<Denominator> NEED_BALLOTS = EnumSet.of(Denominator.ISSUED, Denominator.COLLECTED, Denominator.VALID);

	private RulebookChecks() {
	}

	static void check(Rules rules, Contradictions found) {
		share("rulebook.quorum", rules.quorum(), found);
		share("rulebook.threshold", rules.threshold(), found);
		share("rulebook.floorSupport", rules.floorSupport(), found);
		threshold(rules, found);
		surplus(rules, found);
		if (rules.maxRounds() != null && rules.maxRounds() < 1) {
			found.add("rulebook.maxRounds", "rulebook.maxRounds", rules.maxRounds());
		}
		if (new HashSet<>(rules.ties()).size() < rules.ties().size()) {
			found.add("rulebook.ties", "rulebook.ties");
		}
	}

	private static void threshold(Rules rules, Contradictions found) {
		if (rules.method() == ElectionMethod.CONSULTATION) {
			if (rules.threshold() != null) {
				found.add("rulebook.threshold", "rulebook.threshold.consultation", rules.threshold());
			}
		} else if (rules.method() != ElectionMethod.UNKNOWN) {
			if (rules.threshold() == null) {
				found.add("rulebook.threshold", "rulebook.threshold.missing");
			}
			if (rules.denominator() == null) {
				found.add("rulebook.denominator", "rulebook.denominator.missing");
			} else if (rules.method() == ElectionMethod.SHOW_OF_HANDS && NEED_BALLOTS.contains(rules.denominator())) {
				found.add("rulebook.denominator", "rulebook.denominator.hands", rules.denominator());
			}
		}
	}

	private static void surplus(Rules rules, Contradictions found) {
		found.negative("rulebook.surplusPercent", rules.surplusPercent());
		if (rules.surplus() == SurplusRule.FORBIDDEN && rules.surplusPercent() != null) {
			found.add("rulebook.surplusPercent", "rulebook.surplusPercent.forbidden", rules.surplusPercent());
		}
		if (rules.surplus() == SurplusRule.REQUIRED) {
			if (rules.twoBoxes()) {
				found.add("rulebook.twoBoxes", "rulebook.twoBoxes");
			}
			if (rules.surplusPercent() != null && rules.surplusPercent() == 0) {
				found.add("rulebook.surplusPercent", "rulebook.surplusPercent.required");
			}
		}
	}

	/** More than the whole can't be reached, and at least nothing is always reached. */
	private static void share(String place, Share share, Contradictions found) {
		if (share != null && (share.strict() ? share.numerator() == share.denominator() : share.numerator() == 0)) {
			found.add(place, share.strict() ? "rulebook.share.impossible" : "rulebook.share.empty", share);
		}
	}
}
