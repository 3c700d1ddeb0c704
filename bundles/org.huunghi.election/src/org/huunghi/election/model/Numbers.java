package org.huunghi.election.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;

/**
 * The numbers by which the count knows the candidates: those on the ballot paper, and free ones after them for candidates who have none, because the
 * list is still open or because they withdrew.
 */
public final class Numbers {
	private final Map<Candidate, Integer> byCandidate = new LinkedHashMap<>();

	private Numbers(Election election) {
		Set<Integer> taken = new HashSet<>();
		election.getCandidates().forEach(candidate -> taken.add(candidate.getNumber()));
		int next = 1;
		for (Candidate candidate : election.getCandidates()) {
			Integer number = candidate.getNumber();
			while (number == null) {
				number = taken.add(next) ? Integer.valueOf(next) : null;
				next++;
			}
			byCandidate.put(candidate, number);
		}
	}

	/** @return the numbers in that election as it is now */
	public static Numbers of(Election election) {
		return new Numbers(election);
	}

	/** @return the number of that candidate; null where it is none of the election */
	public Integer of(Candidate candidate) {
		return byCandidate.get(candidate);
	}

	/** @return the candidate of that number, the first where several have it; null where there is none */
	public Candidate candidate(int number) {
		return byCandidate.entrySet().stream().filter(entry -> entry.getValue() == number).map(Map.Entry::getKey).findFirst().orElse(null);
	}

	/** @return the numbers of those of the candidates who are the election's, in their order */
	List<Integer> of(Collection<Candidate> candidates) {
		List<Integer> numbers = new ArrayList<>();
		for (Candidate candidate : candidates) {
			if (byCandidate.containsKey(candidate)) {
				numbers.add(byCandidate.get(candidate));
			}
		}
		return numbers;
	}
}
