package org.huunghi.election.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.huunghi.election.count.PlainVerdicts.Obstacle;

/**
 * Counts an election: a pure function from rules, electorate, candidates and ballots to a result that explains itself. It decides no tie
 * that no rule decides, takes no unknown figure for 0, and elects nobody on figures that contradict each other.
 */
public final class Counting {
	private Counting() {
	}

	/**
	 * @param input not null; may be incomplete or contradictory
	 * @return the result, never null
	 */
	public static ElectionOutcome count(ElectionInput input) {
		Contradictions found = new Contradictions();
		RulebookChecks.check(input.rules(), found);
		ElectionChecks.check(input, found);
		ClosedList list = new ClosedList(input);
		Quorum quorum = Quorum.of(input.rules(), input.electorate());
		Obstacle obstacle = obstacle(found, quorum);
		Course course = new Course(input, list, obstacle, found);
		course.run();
		Map<Integer, Fate> fates = FinalFates.of(input, list, obstacle == null ? ofList(list) : obstacle, course.outcomes());
		new SourceStatements(input, found).complete(fates);
		List<RoundOutcome> rounds = new ArrayList<>(course.outcomes());
		if (!rounds.isEmpty()) {
			rounds.add(FinalFates.completed(rounds.removeLast(), fates));
		}
		Closing closing = Closing.of(input, quorum, list, course, fates.values(), found.size() > 0);
		return new ElectionOutcome(quorum.reached(), general(quorum, list, closing), rounds, inOrder(input, fates), closing.open(), closing.next(), found.list());
	}

	/**
	 * @param input whose rounds before that one are complete
	 * @param round index from 0
	 * @return numbers of those who stand in that round, entered or following from the rounds before
	 */
	public static List<Integer> standing(ElectionInput input, int round) {
		return count(input).rounds().get(round).standing();
	}

	/** @return what keeps every round from being decided; null for nothing */
	private static Obstacle obstacle(Contradictions found, Quorum quorum) {
		if (found.size() > 0) {
			return Obstacle.CONTRADICTION;
		}
		return Boolean.FALSE.equals(quorum.reached()) ? new Obstacle(Decision.NOT_ELECTED, quorum.reason()) : null;
	}

	private static Obstacle ofList(ClosedList list) {
		return list.fault() == null ? null : new Obstacle(Decision.UNKNOWN, list.fault());
	}

	private static List<Reason> general(Quorum quorum, ClosedList list, Closing closing) {
		List<Reason> general = new ArrayList<>();
		general.add(quorum.reason());
		general.addAll(list.remarks());
		if (list.fault() != null) {
			general.add(list.fault());
		}
		if (closing.reason() != null) {
			general.add(closing.reason());
		}
		return general;
	}

	private static List<Fate> inOrder(ElectionInput input, Map<Integer, Fate> fates) {
		return input.candidates().stream().map(candidate -> fates.get(candidate.number())).toList();
	}
}
