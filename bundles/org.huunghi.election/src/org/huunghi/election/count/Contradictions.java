package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what can't be true, in the order in which it is found. */
final class Contradictions {
	private final List<Contradiction> found = new ArrayList<>();

	void add(String place, String key, Object... arguments) {
		found.add(new Contradiction(place, key, Arrays.asList(arguments)));
	}

	/** Tells of a number below 0. */
	void negative(String place, Integer number) {
		if (number != null && number < 0) {
			add(place, "number.negative", number);
		}
	}

	/** Tells of a number that is larger than one it can't exceed; unknown numbers and negative ones, which are told of elsewhere, are passed over. */
	void exceeds(String place, String key, Integer number, Integer limit) {
		if (number != null && limit != null && number >= 0 && limit >= 0 && number > limit) {
			add(place, key, number, limit);
		}
	}

	int size() {
		return found.size();
	}

	List<Contradiction> list() {
		return List.copyOf(found);
	}
}
