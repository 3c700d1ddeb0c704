package org.huunghi.election.count;

import java.util.Map;
import java.util.TreeMap;

import org.huunghi.election.InvalidReason;
import org.huunghi.union.ElectionMethod;

/** The arithmetic of one round: finds figures that contradict each other, the electorate, or the method. */
final class FigureChecks {
	private final RoundSetting round;
	private final Electorate electorate;
	private final Rules rules;
	private final Contradictions found;

	FigureChecks(RoundSetting round, Electorate electorate, Rules rules, Contradictions found) {
		this.round = round;
		this.electorate = electorate;
		this.rules = rules;
		this.found = found;
	}

	/** @param tallied the figures of the round, of the ballots where single ones were entered */
	void check(Count tallied, Roll roll) {
		Count entered = round.input().count();
		negatives(entered);
		entered.votes().keySet().stream().sorted().forEach(number -> candidate(number, roll));
		if (rules.method() == ElectionMethod.CONSULTATION || rules.method() == ElectionMethod.SHOW_OF_HANDS) {
			withoutBallots(entered);
		} else {
			papers(entered, tallied);
		}
		votes(tallied);
	}

	private void negatives(Count count) {
		found.negative(round.place("issued"), count.issued());
		found.negative(round.place("collected"), count.collected());
		found.negative(round.place("valid"), count.valid());
		for (InvalidReason reason : InvalidReason.values()) {
			found.negative(invalidPlace(reason), count.invalid().get(reason));
		}
		count.votes().keySet().stream().sorted().forEach(number -> found.negative(votesPlace(number), count.votes().get(number)));
	}

	private void candidate(int number, Roll roll) {
		if (!roll.has(number)) {
			found.add(votesPlace(number), "votes.unknownCandidate", number);
		} else if (!round.standing().contains(number)) {
			found.add(votesPlace(number), "votes.notStanding", roll.label(number));
		}
	}

	private void withoutBallots(Count count) {
		boolean hands = rules.method() == ElectionMethod.SHOW_OF_HANDS;
		String key = hands ? "figures.hands" : "figures.consultation";
		unfitting("issued", count.issued(), key);
		unfitting("collected", count.collected(), key);
		unfitting("valid", count.valid(), key);
		unfitting("invalid", count.invalid().isEmpty() ? null : count.invalid(), key);
		unfitting("ballots", round.input().ballots(), key);
		if (!hands) {
			unfitting("votes", count.votes().isEmpty() ? null : count.votes(), key);
		}
	}

	private void unfitting(String part, Object value, String key) {
		if (value != null) {
			found.add(round.place(part), key);
		}
	}

	private void papers(Count entered, Count tallied) {
		if (electorate.present() != null) {
			found.exceeds(round.place("issued"), "figures.issuedPresent", entered.issued(), electorate.present());
		} else {
			found.exceeds(round.place("issued"), "figures.issuedSummoned", entered.issued(), electorate.counted());
		}
		Integer collected = tallied.collected();
		int foreign = Math.max(0, tallied.invalid().getOrDefault(InvalidReason.NOT_ISSUED, 0));
		if (collected != null && entered.issued() != null && entered.issued() >= 0 && collected - foreign > entered.issued()) {
			found.add(round.place("collected"), "figures.collected", collected - foreign, entered.issued());
		}
		if (round.input().ballots() == null) {
			sums(entered);
		} else {
			againstBallots(entered, tallied, round.input().ballots().size());
		}
	}

	private void sums(Count count) {
		if (count.valid() != null && count.collected() != null && count.valid() > count.collected()) {
			found.exceeds(round.place("valid"), "figures.valid", count.valid(), count.collected());
			return;
		}
		if (count.valid() != null && count.collected() == null) {
			found.exceeds(round.place("valid"), "figures.validIssued", count.valid(), count.issued());
		}
		if (count.invalid().isEmpty() || count.collected() == null) {
			return;
		}
		long invalid = count.invalid().values().stream().mapToLong(Integer::longValue).sum();
		if (count.valid() == null ? invalid > count.collected() : count.valid() + invalid != count.collected()) {
			found.add(round.place(count.valid() == null ? "invalid" : "valid"), count.valid() == null ? "figures.invalid" : "figures.sum",
					count.collected(), invalid, count.valid() == null ? "" : count.valid());
		}
	}

	/** What was entered beside single ballots must be what they give. */
	private void againstBallots(Count entered, Count tallied, int ballots) {
		if (entered.collected() != null && entered.collected() >= 0 && entered.collected() != ballots) {
			found.add(round.place("ballots"), ballots > entered.collected() ? "ballots.tooMany" : "ballots.tooFew", ballots, entered.collected());
		}
		differs(round.place("valid"), entered.valid(), tallied.valid());
		entered.invalid().forEach((reason, number) -> differs(invalidPlace(reason), number,
				tallied.valid() == null ? null : tallied.invalid().getOrDefault(reason, 0)));
		entered.votes().forEach((number, votes) -> differs(votesPlace(number), votes, tallied.votes().get(number)));
	}

	private void differs(String place, Integer entered, Integer counted) {
		if (entered != null && counted != null && !entered.equals(counted)) {
			found.add(place, "ballots.differ", entered, counted);
		}
	}

	private void votes(Count count) {
		boolean papers = rules.method() != ElectionMethod.SHOW_OF_HANDS;
		Integer limit = electorate.present() == null ? electorate.counted() : electorate.present();
		String key = electorate.present() == null ? "votes.summoned" : "votes.present";
		if (papers && count.valid() != null) {
			limit = count.valid();
			key = "votes.valid";
		} else if (papers && count.collected() != null) {
			limit = count.collected();
			key = "votes.collected";
		} else if (papers && count.issued() != null) {
			limit = count.issued();
			key = "votes.issued";
		}
		int before = found.size();
		for (Map.Entry<Integer, Integer> votes : new TreeMap<>(count.votes()).entrySet()) {
			found.exceeds(votesPlace(votes.getKey()), key, votes.getValue(), limit);
		}
		// Where one name has too many votes, their sum says nothing new.
		boolean each = found.size() == before;
		if (each && papers && count.valid() != null && round.seats() != null && rules.invalidReasons().contains(InvalidReason.TOO_MANY_NAMES)) {
			long sum = count.votes().values().stream().mapToLong(Integer::longValue).sum();
			long most = (long) count.valid() * round.seats();
			if (sum > most && most >= 0) {
				found.add(round.place("votes"), "votes.sum", sum, count.valid(), round.seats(), most);
			}
		}
	}

	private String invalidPlace(InvalidReason reason) {
		return round.place("invalid." + reason.getLiteral());
	}

	private String votesPlace(int number) {
		return round.place("votes." + number);
	}
}
