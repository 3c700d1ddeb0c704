package org.huunghi.election.tests.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.Rules;
import org.huunghi.election.value.Mark;
import org.huunghi.election.value.Marks;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;

/** Makes elections of any shape whose figures do not contradict each other. */
public final class RandomElections {
	private static final Share[] SHARES = { Share.moreThan(1, 2), Share.atLeast(1, 2), Share.atLeast(2, 3), Share.moreThan(0, 1), Share.atLeast(1, 1) };

	private final Random random;
	private final int names;
	private final int seats;
	private final Rules rules;

	private RandomElections(Random random) {
		this.random = random;
		names = 1 + random.nextInt(6);
		seats = 1 + random.nextInt(4);
		rules = rules();
	}

	/** @return an election of one round with single ballots */
	public static ElectionInput ballots(Random random) {
		return new RandomElections(random).withBallots();
	}

	/** @return an election of one to three rounds with tallies that leave many ties */
	public static ElectionInput tallies(Random random) {
		return new RandomElections(random).withTallies();
	}

	private Rules rules() {
		List<TieRule> ties = new ArrayList<>(List.of(TieRule.values()));
		Collections.shuffle(ties, random);
		List<InvalidReason> reasons = new ArrayList<>(List.of(InvalidReason.values()));
		Collections.shuffle(reasons, random);
		return new Rules("RANDOM", ElectionMethod.SECRET_BALLOT, random.nextBoolean() ? null : Share.moreThan(1, 3), SHARES[random.nextInt(SHARES.length)],
				Denominator.values()[random.nextInt(5)], SurplusRule.ALLOWED, null, null, random.nextBoolean(),
				Set.copyOf(reasons.subList(0, random.nextInt(reasons.size() + 1))), null, ties.subList(0, random.nextInt(4)), Map.of());
	}

	private Draft draft(int voters) {
		Draft draft = new Draft(rules).seats(seats).electorate(voters + random.nextInt(3), null, voters);
		for (int i = 1; i <= names; i++) {
			PartialDate since = random.nextInt(4) == 0 ? null : PartialDate.of(2000 + random.nextInt(3));
			draft.candidate(new Contender(i, "Người " + i, null, null, since, false, ReportedOutcome.UNKNOWN));
		}
		return draft;
	}

	private ElectionInput withBallots() {
		int voters = random.nextInt(25);
		List<BallotPaper> papers = new ArrayList<>();
		for (int i = 0; i < voters; i++) {
			papers.add(new BallotPaper(marks(), random.nextInt(8) == 0 ? InvalidReason.values()[random.nextInt(7)] : null));
		}
		return draft(voters).round(round -> round.papers(voters, random.nextBoolean() ? voters : null, null).ballots(papers)).input();
	}

	private Marks marks() {
		boolean boxes = rules.twoBoxes() && names <= seats;
		Map<Integer, Mark> marks = new TreeMap<>();
		for (int number = 1; number <= names; number++) {
			marks.put(number, boxes ? Mark.values()[random.nextInt(4)] : random.nextBoolean() ? Mark.STRUCK : Mark.APPROVED);
		}
		return Marks.of(marks);
	}

	private ElectionInput withTallies() {
		int voters = 1 + random.nextInt(8);
		Draft draft = draft(voters);
		// Mostly the rounds follow from each other; some are held whatever came before, and contradict it.
		boolean sensible = random.nextInt(5) > 0;
		for (int i = 0; i < 4; i++) {
			NextStep next = i == 0 ? NextStep.FURTHER_ROUND : draft.count().next();
			boolean reVote = sensible ? next == NextStep.RE_VOTE : random.nextBoolean();
			if (sensible && next != NextStep.RE_VOTE && next != NextStep.FURTHER_ROUND) {
				break;
			}
			List<Integer> standing = sensible ? standing(draft, i, reVote) : IntStream.rangeClosed(1, names).boxed().toList();
			draft.round(round -> tallies(reVote ? round.reVote() : round, standing, voters));
		}
		return draft.input();
	}

	private static List<Integer> standing(Draft draft, int round, boolean reVote) {
		Draft next = draft.copy().round(r -> reVote ? r.reVote() : r);
		return Counting.standing(next.input(), round);
	}

	private DraftRound tallies(DraftRound round, List<Integer> standing, int voters) {
		boolean drawn = random.nextInt(8) == 0;
		int[] usual = { 1, voters / 2 + 1, voters };
		for (int number : standing) {
			if (random.nextInt(15) > 0) {
				round.votes(number, random.nextBoolean() ? usual[random.nextInt(3)] : random.nextInt(voters + 1));
			}
		}
		return (drawn ? round.drawn(standing.get(random.nextInt(standing.size()))) : round).papers(voters, voters, voters);
	}
}
