package org.huunghi.election.count;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.value.Mark;

/**
 * Sums up single ballots: judges each by the rules and counts the names left standing on the valid ones. It counts what was taken from a
 * name, not what was given to it, so that the work grows with the marks on the papers.
 */
final class Tallying {
	/** So many faulty ballots are told of one by one; more would only bury what matters. */
	private static final int TOLD = 50;

	private final RoundSetting round;
	private final Rules rules;
	private final Contradictions found;
	/** Those who stand, in order. */
	private final int[] numbers;
	private final int[] taken;
	private final int[] marked;
	private final Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
	private final Map<InvalidReason, Integer> tolerated = new EnumMap<>(InvalidReason.class);
	private int marks;
	private int struck;
	private int valid;
	private int faulty;
	private int index;

	private Tallying(RoundSetting round, Rules rules, Contradictions found) {
		this.round = round;
		this.rules = rules;
		this.found = found;
		numbers = round.standing().stream().mapToInt(Integer::intValue).sorted().toArray();
		taken = new int[numbers.length];
		marked = new int[numbers.length];
	}

	/** @return the sums of the round's ballots, or its tallies as they were entered */
	static Tallied of(RoundSetting round, Rules rules, Contradictions found) {
		return round.input().ballots() == null ? new Tallied(round.input().count(), Map.of(), false) : new Tallying(round, rules, found).sum();
	}

	private Tallied sum() {
		List<BallotPaper> ballots = round.input().ballots();
		for (BallotPaper ballot : ballots) {
			take(ballot);
			index++;
		}
		if (faulty > TOLD) {
			found.add(round.place("ballots"), "ballots.more", faulty - TOLD);
		}
		Count entered = round.input().count();
		Integer collected = entered.collected() == null ? Integer.valueOf(ballots.size()) : entered.collected();
		if (round.seats() == null && rules.invalidReasons().contains(InvalidReason.TOO_MANY_NAMES) && taken.length > 1) {
			return new Tallied(new Count(entered.issued(), collected, null, Map.of(), Map.of()), tolerated, true);
		}
		Map<Integer, Integer> votes = new HashMap<>();
		for (int i = 0; i < numbers.length; i++) {
			votes.put(numbers[i], valid - taken[i]);
		}
		return new Tallied(new Count(entered.issued(), collected, valid, invalid, votes), tolerated, false);
	}

	private void take(BallotPaper ballot) {
		marks = 0;
		struck = 0;
		ballot.marks().byNumber().forEach(this::takeMark);
		InvalidReason reason = invalidity(ballot.fault(), taken.length - marks);
		if (reason != null) {
			invalid.merge(reason, 1, Integer::sum);
			return;
		}
		valid++;
		for (int i = 0; i < marks; i++) {
			taken[marked[i]]++;
		}
		if (ballot.fault() != null) {
			tolerated.merge(ballot.fault(), 1, Integer::sum);
		}
	}

	private void takeMark(Integer number, Mark mark) {
		int position = Arrays.binarySearch(numbers, number);
		if (position < 0) {
			tell("ballots.unknown", number);
		} else {
			marked[marks++] = position;
			if (mark == Mark.STRUCK) {
				struck++;
			} else if (!round.boxes()) {
				tell("ballots.boxes", number);
			}
		}
	}

	private void tell(String key, Integer number) {
		if (++faulty <= TOLD) {
			found.add(round.place("ballots[" + index + ']'), key, number);
		}
	}

	/** @return what makes the ballot invalid, or null; what the counting committee found goes before what the marks show */
	private InvalidReason invalidity(InvalidReason fault, int left) {
		if (fault != null && rules.invalidReasons().contains(fault)) {
			return fault;
		}
		if (round.seats() != null && left > round.seats() && rules.invalidReasons().contains(InvalidReason.TOO_MANY_NAMES)) {
			return InvalidReason.TOO_MANY_NAMES;
		}
		// Both boxes or none ticked beside a name never make a ballot invalid; "disagree" with every name is a vote for nobody.
		if (left == 0 && taken.length > 1 && (!round.boxes() || struck == taken.length) && rules.invalidReasons().contains(InvalidReason.BLANK)) {
			return InvalidReason.BLANK;
		}
		return null;
	}
}
