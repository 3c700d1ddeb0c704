package org.huunghi.election.ui.tests.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.Rules;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Rounds to count in. */
final class Frames {
	private Frames() {
	}

	/** @return a round of Youth-Union style with names 1 to n */
	static RoundFrame youth(int names, Integer seats) {
		return of(names, seats, rules(false, Set.of(InvalidReason.TOO_MANY_NAMES, InvalidReason.BLANK, InvalidReason.SIGNED_OR_MARKED)));
	}

	/** @return a round with boxes on the paper */
	static RoundFrame boxes(int names, Integer seats) {
		return of(names, seats, rules(true, Set.of(InvalidReason.SIGNED_OR_MARKED, InvalidReason.BLANK)));
	}

	static RoundFrame of(int names, Integer seats, Rules rules) {
		Map<Integer, String> list = new LinkedHashMap<>();
		for (int i = 1; i <= names; i++) {
			list.put(i, "Tên " + i);
		}
		return new RoundFrame(list, seats, rules, new Electorate(20, null, 19));
	}

	static Rules rules(boolean boxes, Set<InvalidReason> reasons) {
		return new Rules("test", ElectionMethod.SECRET_BALLOT, null, Share.moreThan(1, 2), Denominator.COLLECTED, SurplusRule.ALLOWED, null, null, boxes, reasons, null,
				List.of(), Map.of());
	}
}
