package org.huunghi.election.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.Consent;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.RoundInput;

/** Reads a round of an election file. */
final class RoundReader {
	private final String place;
	private final Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
	private final Map<Integer, Integer> votes = new HashMap<>();
	private final List<Integer> standing = new ArrayList<>();
	private final Set<Integer> drawn = new HashSet<>();
	private RoundKind kind = RoundKind.ORDINARY;
	private Consent consent = Consent.UNKNOWN;
	private Integer seats;
	private Integer issued;
	private Integer collected;
	private Integer valid;
	private List<WrittenBallot> ballots;
	private int papers;

	private RoundReader(String place) {
		this.place = place;
	}

	static RoundReader read(JsonCursor json) throws IOException {
		RoundReader reader = new RoundReader(json.place());
		json.object(reader.fields());
		return reader;
	}

	private Fields fields() {
		return new Fields().may("kind", json -> kind = json.oneOf(RoundKind.class)).may("seats", json -> seats = json.numberOrNull())
				.may("standing", json -> json.array(element -> standing.add(element.number()))).may("consent", json -> consent = json.oneOf(Consent.class))
				.may("issued", json -> issued = json.numberOrNull()).may("collected", json -> collected = json.numberOrNull())
				.may("valid", json -> valid = json.numberOrNull())
				.may("invalid", json -> json.map(RoundReader::reason, "invalid.unknown", (reason, value) -> put(invalid, reason, value.numberOrNull())))
				.may("votes", json -> json.map(RoundReader::candidate, "votes.key", (number, value) -> put(votes, number, value.numberOrNull())))
				.may("ballots", this::ballots).may("drawn", json -> json.array(element -> drawn.add(element.number())));
	}

	private void ballots(JsonCursor json) throws IOException {
		ballots = new ArrayList<>();
		json.array(element -> {
			WrittenBallot ballot = WrittenBallot.read(element);
			papers += ballot.times();
			if (papers > WrittenBallot.MOST) {
				throw element.refuse("ballots.most", WrittenBallot.MOST);
			}
			ballots.add(ballot);
		});
	}

	private static InvalidReason reason(String literal) {
		return InvalidReason.get(literal);
	}

	private static Integer candidate(String key) {
		return key.matches("[1-9]\\d{0,5}") ? Integer.valueOf(key) : null;
	}

	/** What is not known lacks in the map. */
	private static <K> void put(Map<K, Integer> map, K key, Integer value) {
		if (value != null) {
			map.put(key, value);
		}
	}

	/** @return whether the ballots can be read only once it is known who stands */
	boolean needsStanding() {
		return standing.isEmpty() && ballots != null && ballots.stream().anyMatch(WrittenBallot::needsStanding);
	}

	/** @return the round without its ballots, to find out who stands */
	RoundInput withoutBallots() {
		return input(null);
	}

	/** @param following numbers of those who stand as it follows from the rounds before; used where the round does not say */
	RoundInput complete(List<Integer> following) {
		if (ballots == null) {
			return input(null);
		}
		List<Integer> stand = standing.isEmpty() ? following : standing;
		List<BallotPaper> expanded = new ArrayList<>(papers);
		for (WrittenBallot ballot : ballots) {
			BallotPaper paper = ballot.paper(stand);
			for (int i = 0; i < ballot.times(); i++) {
				expanded.add(paper);
			}
		}
		return input(expanded);
	}

	private RoundInput input(List<BallotPaper> expanded) {
		return new RoundInput(place, kind, seats, standing, consent, new Count(issued, collected, valid, invalid, votes), expanded, drawn);
	}

	/** @return how often each ballot of the file stands for a paper, in order */
	List<Integer> times() {
		return ballots == null ? List.of() : ballots.stream().map(WrittenBallot::times).toList();
	}
}
