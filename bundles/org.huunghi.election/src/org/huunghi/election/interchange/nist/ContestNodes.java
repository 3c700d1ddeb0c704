package org.huunghi.election.interchange.nist;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.count.Rules;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.nist.Node.Refs;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Makes the CandidateContest of an election: who stood, with the votes of each round, and by which kind of rule it is decided. */
final class ContestNodes {
	private final ExportedElection exported;
	private final Ids ids;
	private final Units units;
	private final String office;
	private final boolean past;
	private final List<Candidate> standing;
	private final Integer seats;

	ContestNodes(ExportedElection exported, Ids ids, Units units, String office, boolean past) {
		this.exported = exported;
		this.ids = ids;
		this.units = units;
		this.office = office;
		this.past = past;
		standing = exported.standing();
		Integer given = exported.input().seats();
		seats = given == null || given < 1 ? null : given;
	}

	/** @return the contest; null where it can't be told how many votes a voter has, which the format demands */
	Node contest() {
		// Whoever may vote for every name has at most as many votes as there are names.
		Integer allowed = seats != null ? seats : standing.isEmpty() ? null : Integer.valueOf(standing.size());
		if (allowed == null) {
			return null;
		}
		List<Node> selections = new ArrayList<>();
		for (Candidate candidate : standing) {
			selections.add(selection(candidate));
		}
		Rules rules = exported.input().rules();
		String variation = variation(rules);
		return new Node("CandidateContest", ids.of("contest", exported.election())).put("ContestSelection", selections)
				.put("CountStatus", rules.method() == ElectionMethod.CONSULTATION ? null : List.of(new Node("CountStatus", null).put("Status", status()).put("Type", "total")))
				.put("ElectionDistrictId", units.district()).put("Name", exported.label()).put("OtherCounts", undervotes())
				.put("VoteVariation", variation).put("OtherVoteVariation", "other".equals(variation) ? "consultation" : null)
				.put("NumberElected", seats).put("OfficeIds", new Refs(office == null ? List.of() : List.of(office))).put("VotesAllowed", allowed);
	}

	private Node selection(Candidate candidate) {
		int number = exported.numbers().of(candidate);
		List<Node> votes = new ArrayList<>();
		for (RoundOutcome round : exported.outcome().rounds()) {
			Integer count = round.count().votes().get(number);
			if (count != null && round.standing().contains(number)) {
				votes.add(new Node("VoteCounts", null).put("GpUnitId", units.voters()).put("Round", round.ordinal()).put("Type", "total").put("Count", count));
			}
		}
		return new Node("CandidateSelection", ids.of("selection", candidate)).put("SequenceOrder", candidate.getNumber()).put("VoteCounts", votes)
				.put("CandidateIds", new Refs(List.of(ids.of("candidate", candidate))));
	}

	private String status() {
		List<RoundOutcome> rounds = exported.outcome().rounds();
		boolean anything = rounds.stream().anyMatch(round -> !round.count().votes().isEmpty() || round.count().collected() != null || round.count().valid() != null);
		if (!anything) {
			return past || exported.isDecided() || !rounds.isEmpty() ? "unknown" : "not-processed";
		}
		return exported.isDecided() && rounds.stream().allMatch(round -> round.count().votes().keySet().containsAll(round.standing())) ? "completed" : "in-process";
	}

	private String variation(Rules rules) {
		Share threshold = rules.threshold();
		if (rules.method() == null || rules.method() == ElectionMethod.UNKNOWN) {
			return null;
		}
		if (rules.method() == ElectionMethod.CONSULTATION) {
			return "other";
		}
		if (seats == null) {
			return null;
		}
		if (seats > 1) {
			return "n-of-m";
		}
		if (threshold == null) {
			return "plurality";
		}
		return 2 * threshold.numerator() > threshold.denominator() ? "super-majority" : "majority";
	}

	/** Votes that could have been given and were not: told where the election had one round and every figure of it is known. */
	private List<Node> undervotes() {
		List<RoundOutcome> rounds = exported.outcome().rounds();
		if (rounds.size() != 1 || seats == null || exported.input().rules().method() != ElectionMethod.SECRET_BALLOT) {
			return List.of();
		}
		RoundOutcome round = rounds.get(0);
		Integer valid = round.count().valid();
		if (valid == null || round.standing().isEmpty() || !round.count().votes().keySet().containsAll(round.standing())) {
			return List.of();
		}
		int given = round.standing().stream().mapToInt(number -> round.count().votes().get(number)).sum();
		int possible = valid * Math.min(seats, round.standing().size());
		return given > possible ? List.of() : List.of(new Node("OtherCounts", null).put("GpUnitId", units.voters()).put("Undervotes", possible - given));
	}
}
