package org.huunghi.election.ui.counting.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.Rules;

/**
 * What does not change while the ballots of a round are counted: who stands, for how many seats, under which rules.
 *
 * @param names by the candidates' numbers, in the order of the ballot paper
 * @param seats to fill in the round; null where unknown
 * @param rules not null
 * @param electorate not null
 */
public record RoundFrame(Map<Integer, String> names, Integer seats, Rules rules, Electorate electorate) {
	public RoundFrame {
		names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
	}

	/** @return the numbers of those who stand, in the order of the ballot paper */
	public List<Integer> numbers() {
		return new ArrayList<>(names.keySet());
	}

	/** @return the number that the threshold is a share of, as far as these figures say it; null where unknown */
	public Integer base(Count count) {
		if (rules.denominator() == null) {
			return null;
		}
		return switch (rules.denominator()) {
		case SUMMONED -> electorate.counted();
		case PRESENT -> electorate.present();
		case ISSUED -> count.issued();
		case COLLECTED -> count.collected();
		case VALID -> count.valid();
		};
	}

	/** @return the least number of votes that elects, as far as these figures say it; null where unknown */
	public Integer needed(Count count) {
		Integer base = base(count);
		return base == null || base < 0 || rules.threshold() == null ? null : Integer.valueOf((int) Math.max(1, rules.threshold().least(base)));
	}

	/** @return whether the ballot paper has the boxes "agree" and "disagree" beside each name: only a list without surplus has */
	public boolean boxes() {
		return rules.twoBoxes() && (seats == null || names.size() <= seats);
	}

	/** @return whether ballots can be judged: too many names are not told where the number of seats is not known */
	public boolean canJudge() {
		return seats != null || names.size() <= 1 || !rules.invalidReasons().contains(InvalidReason.TOO_MANY_NAMES);
	}
}
