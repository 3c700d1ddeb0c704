package org.huunghi.election.count;

import java.util.List;

/**
 * What a round is about, once the rounds before it are decided.
 *
 * @param ordinal from 1
 * @param input the round as it was entered
 * @param seats to fill in it; null where unknown
 * @param standing numbers of those who stand, in order
 * @param boxes whether the ballot paper has the boxes "agree" and "disagree" beside each name
 */
record RoundSetting(int ordinal, RoundInput input, Integer seats, List<Integer> standing, boolean boxes) {
	static RoundSetting of(int ordinal, RoundInput input, Integer seats, List<Integer> standing, Rules rules) {
		return new RoundSetting(ordinal, input, seats, List.copyOf(standing), rules.twoBoxes() && (seats == null || standing.size() <= seats));
	}

	/** @return the place of a part of the round, for messages */
	String place(String part) {
		return input.place() + '.' + part;
	}
}
