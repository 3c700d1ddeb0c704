package org.huunghi.election.count;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.huunghi.election.Consent;
import org.huunghi.election.RoundKind;
import org.huunghi.union.ElectionMethod;

/** Finds rounds that can't be held as they were entered: too many, for the wrong seats, or among the wrong candidates. */
final class RoundChecks {
	private final Rules rules;
	private final Roll roll;
	private final Contradictions found;

	RoundChecks(Rules rules, Roll roll, Contradictions found) {
		this.rules = rules;
		this.roll = roll;
		this.found = found;
	}

	/** @param ordinary how many ordinary rounds there are with this one */
	void count(RoundInput round, int ordinary) {
		if (round.kind() == RoundKind.ORDINARY && rules.maxRounds() != null && rules.maxRounds() >= 1 && ordinary > rules.maxRounds()) {
			found.add(round.place(), "round.max", ordinary, rules.maxRounds());
		}
		if (round.consent() != Consent.UNKNOWN && rules.method() != ElectionMethod.CONSULTATION && rules.method() != ElectionMethod.UNKNOWN) {
			found.add(round.place() + ".consent", "round.consent");
		}
	}

	/** @param left seats that the rounds before left open; null where unknown */
	void seats(RoundInput round, Integer left) {
		if (round.seats() != null && round.seats() < 1) {
			found.add(round.place() + ".seats", "seats.none", round.seats());
		} else if (left != null && left == 0) {
			found.add(round.place(), "round.filled");
		} else {
			found.exceeds(round.place() + ".seats", "round.seats", round.seats(), left);
		}
	}

	/** The numbers that were entered as standing, against the closed list and those elected before. */
	void standing(RoundInput round, List<Integer> onList, Set<Integer> elected) {
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < round.standing().size(); i++) {
			Integer number = round.standing().get(i);
			String place = round.place() + ".standing[" + i + ']';
			if (!roll.has(number)) {
				found.add(place, "standing.unknown", number);
			} else if (!onList.contains(number)) {
				found.add(place, "standing.notOnList", roll.label(number));
			} else if (elected.contains(number)) {
				found.add(place, "standing.elected", roll.label(number));
			} else if (!seen.add(number)) {
				found.add(place, "standing.twice", roll.label(number));
			}
		}
	}

	/** Whether the round is of the kind that the tie before it, or its absence, asks for. */
	void kind(RoundInput round, Collection<Integer> tied) {
		if (round.kind() == RoundKind.ORDINARY) {
			if (!tied.isEmpty()) {
				found.add(round.place() + ".kind", "round.tieOpen", roll.labels(tied));
			}
		} else if (tied.isEmpty()) {
			found.add(round.place() + ".kind", "round.noTie");
		} else if (!round.standing().isEmpty() && !new HashSet<>(round.standing()).equals(new HashSet<>(tied))) {
			found.add(round.place() + ".standing", "round.tied", roll.labels(tied));
		}
	}

	/** Lots are drawn among those who stand, and only where that decides something. */
	void drawn(RoundSetting round) {
		for (Integer number : round.input().drawn().stream().sorted().toList()) {
			if (!round.standing().contains(number)) {
				found.add(round.place("drawn"), "drawn.notStanding", roll.label(number));
			}
		}
	}
}
