package org.huunghi.election.tests.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Rules;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Rules to count by, independent of those that are shipped. */
public final class RulesOf {
	public static final Set<InvalidReason> ALL_REASONS = EnumSet.allOf(InvalidReason.class);

	private RulesOf() {
	}

	/** More than half of the ballots collected, two rounds, no limit of the surplus. */
	public static Rules youth() {
		return new Rules("YOUTH", ElectionMethod.SECRET_BALLOT, Share.moreThan(1, 2), Share.moreThan(1, 2), Denominator.COLLECTED, SurplusRule.ALLOWED,
				null, null, false, ALL_REASONS, 2, List.of(TieRule.RE_VOTE),
				Map.of(ClauseKind.THRESHOLD, new Citation("Điều lệ Đoàn", null, null)));
	}

	/** More than half of those summoned, boxes on lists without surplus, a surplus of 30 % at most. */
	public static Rules party() {
		return new Rules("190", ElectionMethod.SECRET_BALLOT, Share.moreThan(1, 2), Share.moreThan(1, 2), Denominator.SUMMONED, SurplusRule.ALLOWED, 30,
				Share.moreThan(30, 100), true, ALL_REASONS, null, List.of(TieRule.RE_VOTE, TieRule.SENIORITY),
				Map.of(ClauseKind.THRESHOLD, new Citation("190-QĐ/TW", "30", "2"), ClauseKind.QUORUM, new Citation("190-QĐ/TW", "14", null)));
	}

	public static Rules hands() {
		return new Rules("HANDS", ElectionMethod.SHOW_OF_HANDS, null, Share.moreThan(1, 2), Denominator.PRESENT, SurplusRule.ALLOWED, null, null, false,
				Set.of(), null, List.of(), Map.of());
	}

	public static Rules consultation() {
		return new Rules("HT", ElectionMethod.CONSULTATION, null, null, null, SurplusRule.FORBIDDEN, null, null, false, Set.of(), 1, List.of(), Map.of());
	}

	public static Rules ties(Rules rules, TieRule... ties) {
		return new Rules(rules.code(), rules.method(), rules.quorum(), rules.threshold(), rules.denominator(), rules.surplus(), rules.surplusPercent(),
				rules.floorSupport(), rules.twoBoxes(), rules.invalidReasons(), rules.maxRounds(), List.of(ties), rules.citations());
	}

	public static Rules by(Rules rules, Share threshold, Denominator denominator) {
		return new Rules(rules.code(), rules.method(), rules.quorum(), threshold, denominator, rules.surplus(), rules.surplusPercent(),
				rules.floorSupport(), rules.twoBoxes(), rules.invalidReasons(), rules.maxRounds(), rules.ties(), rules.citations());
	}

	public static Rules surplus(Rules rules, SurplusRule surplus, Integer percent, boolean twoBoxes) {
		return new Rules(rules.code(), rules.method(), rules.quorum(), rules.threshold(), rules.denominator(), surplus, percent, rules.floorSupport(),
				twoBoxes, rules.invalidReasons(), rules.maxRounds(), rules.ties(), rules.citations());
	}

	public static Rules rounds(Rules rules, Integer maxRounds) {
		return new Rules(rules.code(), rules.method(), rules.quorum(), rules.threshold(), rules.denominator(), rules.surplus(), rules.surplusPercent(),
				rules.floorSupport(), rules.twoBoxes(), rules.invalidReasons(), maxRounds, rules.ties(), rules.citations());
	}

	public static Rules invalid(Rules rules, InvalidReason... reasons) {
		return new Rules(rules.code(), rules.method(), rules.quorum(), rules.threshold(), rules.denominator(), rules.surplus(), rules.surplusPercent(),
				rules.floorSupport(), rules.twoBoxes(), Set.of(reasons), rules.maxRounds(), rules.ties(), rules.citations());
	}

	public static Rules quorum(Rules rules, Share quorum, Share floorSupport) {
		return new Rules(rules.code(), rules.method(), quorum, rules.threshold(), rules.denominator(), rules.surplus(), rules.surplusPercent(), floorSupport,
				rules.twoBoxes(), rules.invalidReasons(), rules.maxRounds(), rules.ties(), rules.citations());
	}
}
