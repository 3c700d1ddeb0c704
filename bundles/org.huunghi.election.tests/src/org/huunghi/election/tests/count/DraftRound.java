package org.huunghi.election.tests.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.huunghi.election.Consent;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.value.Marks;

/** A round that a test writes down step by step. */
public final class DraftRound {
	private final String place;
	private final Map<InvalidReason, Integer> invalid = new TreeMap<>();
	private final Map<Integer, Integer> votes = new TreeMap<>();
	private final Set<Integer> drawn = new HashSet<>();
	private RoundKind kind = RoundKind.ORDINARY;
	private Consent consent = Consent.UNKNOWN;
	private List<Integer> standing = List.of();
	private List<BallotPaper> ballots;
	private Integer seats;
	private Integer issued;
	private Integer collected;
	private Integer valid;

	DraftRound(String place) {
		this.place = place;
	}

	public DraftRound reVote() {
		kind = RoundKind.TIE_RE_VOTE;
		return this;
	}

	public DraftRound consent(Consent given) {
		consent = given;
		return this;
	}

	public DraftRound seats(int number) {
		seats = number;
		return this;
	}

	public DraftRound standing(Integer... numbers) {
		standing = List.of(numbers);
		return this;
	}

	public DraftRound papers(Integer issuedOnes, Integer collectedOnes, Integer validOnes) {
		issued = issuedOnes;
		collected = collectedOnes;
		valid = validOnes;
		return this;
	}

	public DraftRound invalid(InvalidReason reason, int number) {
		invalid.put(reason, number);
		return this;
	}

	public DraftRound votes(int number, Integer given) {
		votes.put(number, given);
		return this;
	}

	/** Votes for the candidates from number 1 on. */
	public DraftRound votes(List<Integer> given) {
		for (int i = 0; i < given.size(); i++) {
			votes.put(i + 1, given.get(i));
		}
		return this;
	}

	/** @param marks in their text form */
	public DraftRound ballots(int times, String marks) {
		return ballots(times, marks, null);
	}

	public DraftRound ballots(int times, String marks, InvalidReason fault) {
		if (ballots == null) {
			ballots = new ArrayList<>();
		}
		Stream.generate(() -> new BallotPaper(Marks.valueOf(marks), fault)).limit(times).forEach(ballots::add);
		return this;
	}

	public DraftRound ballots(List<BallotPaper> given) {
		ballots = new ArrayList<>(given);
		return this;
	}

	public DraftRound drawn(Integer... numbers) {
		drawn.addAll(List.of(numbers));
		return this;
	}

	RoundInput input() {
		return new RoundInput(place, kind, seats, standing, consent, new Count(issued, collected, valid, invalid, votes), ballots, drawn);
	}
}
