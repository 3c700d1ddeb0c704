package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.NominationKind;
import org.huunghi.election.SurplusRule;
import org.huunghi.text.value.Share;

/** Who is on the list that the ballot is held on, who is not and why, and whether the list keeps the rules. */
final class ClosedList {
	private final ElectionInput input;
	private final Rules rules;
	private final List<Integer> numbers = new ArrayList<>();
	private final Map<Integer, Fate> left = new LinkedHashMap<>();
	private final List<Reason> remarks = new ArrayList<>();
	private Reason fault;

	ClosedList(ElectionInput input) {
		this.input = input;
		rules = input.rules();
		input.candidates().forEach(this::take);
		if (input.seats() != null && input.seats() > 0) {
			checkSurplus(input.seats());
		}
	}

	/** @return those on the list, by their numbers */
	List<Integer> numbers() {
		return numbers.stream().distinct().sorted().toList();
	}

	/** @return what became of those who are not on the list */
	Map<Integer, Fate> left() {
		return left;
	}

	/** @return the rule that the list breaks, with the numbers; null where it breaks none */
	Reason fault() {
		return fault;
	}

	/** @return what else is to be said of the list */
	List<Reason> remarks() {
		return remarks;
	}

	private void take(Contender candidate) {
		if (candidate.withdrawn()) {
			left.putIfAbsent(candidate.number(), fate(candidate, Decision.WITHDRAWN, reason(ClauseKind.LIST, "fate.withdrawn")));
			return;
		}
		Share needed = rules.floorSupport();
		Integer present = input.electorate().present();
		if (needed != null && neededSupport(candidate)) {
			if (candidate.support() == null || present == null || candidate.support() < 0 || present < 0) {
				remarks.add(reason(ClauseKind.FLOOR_NOMINATION, "list.supportUnknown", candidate.name(), needed));
			} else if (!needed.reachedBy(candidate.support(), present)) {
				left.putIfAbsent(candidate.number(), fate(candidate, Decision.NOT_ON_LIST, reason(ClauseKind.FLOOR_NOMINATION, "fate.notOnList",
						candidate.support(), present, needed, needed.least(present))));
				return;
			}
		}
		numbers.add(candidate.number());
	}

	/** One's own candidacy may have come up before the meeting; that the meeting was asked shows in the support that was counted. */
	private static boolean neededSupport(Contender candidate) {
		return candidate.nomination() == NominationKind.FLOOR || candidate.nomination() == NominationKind.SELF && candidate.support() != null;
	}

	private void checkSurplus(int seats) {
		int names = numbers.size();
		if (names == 0) {
			return;
		}
		if (rules.surplus() == SurplusRule.FORBIDDEN && names > seats) {
			fault = reason(ClauseKind.SURPLUS, "list.forbidden", names, seats);
		} else if (rules.surplus() == SurplusRule.REQUIRED && names <= seats) {
			fault = reason(ClauseKind.SURPLUS, "list.required", names, seats);
		} else if (rules.surplusPercent() != null && names > seats + surplus(seats)) {
			fault = reason(ClauseKind.SURPLUS, "list.percent", names, seats, seats + surplus(seats), rules.surplusPercent());
		} else {
			remarks.add(reason(ClauseKind.SURPLUS, "list.kept", names, seats));
		}
	}

	/** Where a surplus is allowed at all, one name may be in it: of few seats the percentage is less than one name, and a vote with a choice would be impossible. */
	private int surplus(int seats) {
		int percent = rules.surplusPercent();
		return percent <= 0 ? 0 : (int) Math.max(1, (long) seats * percent / 100);
	}

	private static Fate fate(Contender candidate, Decision decision, Reason reason) {
		return new Fate(candidate.number(), decision, null, 0, List.of(reason));
	}

	private Reason reason(ClauseKind kind, String key, Object... arguments) {
		return new Reason(kind, rules.citations().get(kind), key, List.of(arguments));
	}
}
