package org.huunghi.election.count;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The candidates by their numbers. */
final class Roll {
	private final Map<Integer, Contender> byNumber = new LinkedHashMap<>();

	Roll(List<Contender> candidates) {
		candidates.forEach(candidate -> byNumber.putIfAbsent(candidate.number(), candidate));
	}

	boolean has(int number) {
		return byNumber.containsKey(number);
	}

	/** @return the candidate, null where there is none of that number */
	Contender get(int number) {
		return byNumber.get(number);
	}

	/** @return number and name for a message; the number alone where there is no such candidate */
	String label(int number) {
		Contender candidate = byNumber.get(number);
		return candidate == null || candidate.name().isBlank() ? Integer.toString(number) : number + " " + candidate.name();
	}

	/** @return {@link #label} of each */
	List<String> labels(Collection<Integer> numbers) {
		return numbers.stream().map(this::label).toList();
	}
}
