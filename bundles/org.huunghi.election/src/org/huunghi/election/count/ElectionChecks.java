package org.huunghi.election.count;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what can't be true of the election as a whole: electorate, seats and candidates. */
final class ElectionChecks {
	private ElectionChecks() {
	}

	static void check(ElectionInput input, Contradictions found) {
		electorate(input.electorate(), found);
		if (input.seats() != null && input.seats() < 1) {
			found.add("seats", "seats.none", input.seats());
		}
		candidates(input.candidates(), input.electorate(), found);
	}

	private static void electorate(Electorate electorate, Contradictions found) {
		found.negative("electorate.summoned", electorate.summoned());
		found.negative("electorate.excluded", electorate.excluded());
		found.negative("electorate.present", electorate.present());
		found.exceeds("electorate.excluded", "electorate.excluded", electorate.excluded(), electorate.summoned());
		found.exceeds("electorate.present", "electorate.present", electorate.present(), electorate.counted());
	}

	private static void candidates(List<Contender> candidates, Electorate electorate, Contradictions found) {
		Set<Integer> numbers = new HashSet<>();
		for (int i = 0; i < candidates.size(); i++) {
			Contender candidate = candidates.get(i);
			String place = "candidates[" + i + ']';
			if (candidate.number() < 1) {
				found.add(place + ".number", "candidate.number", candidate.number());
			}
			if (!numbers.add(candidate.number())) {
				found.add(place + ".number", "candidate.twice", candidate.number());
			}
			found.negative(place + ".support", candidate.support());
			found.exceeds(place + ".support", "candidate.support", candidate.support(), electorate.present());
		}
	}
}
