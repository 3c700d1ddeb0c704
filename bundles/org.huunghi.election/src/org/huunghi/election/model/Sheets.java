package org.huunghi.election.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.Ballot;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.value.Marks;

/** Reads the sheets of the counters as the count needs them, and says which of them the result is taken from. */
public final class Sheets {
	/** Stands for marks that can't be read: it strikes a number that no list has, so that the count refuses the ballot instead of guessing. */
	private static final Marks UNREADABLE = Marks.struck(0);
	private static final Count NONE = new Count(null, null, null, Map.of(), Map.of());

	private Sheets() {
	}

	/**
	 * @return the sheet that the meeting took, else the only one on which anything is entered, else the first of several that come to the same; null where
	 *         there is none, or where they differ and none was taken
	 */
	public static CountingSheet deciding(Round round) {
		CountingSheet official = round.getOfficial();
		if (official != null && !official.eIsProxy()) {
			return official;
		}
		List<CountingSheet> begun = begun(round);
		if (begun.isEmpty()) {
			return round.getSheets().size() == 1 ? round.getSheets().get(0) : null;
		}
		return agree(round, begun) ? begun.get(0) : null;
	}

	/** @return whether the sheets of the round on which something is entered come to different figures */
	public static boolean differ(Round round) {
		return !agree(round, begun(round));
	}

	/**
	 * What a sheet comes to under the election's rules, whether the result is taken from it or not.
	 *
	 * @return the figures; of single ballots their sums, where the rules could judge them
	 */
	public static Count figures(Round round, CountingSheet sheet) {
		if (!(round.eContainer() instanceof Election election)) {
			return NONE;
		}
		if (!ballotByBallot(sheet)) {
			return count(sheet, Numbers.of(election));
		}
		List<Round> rounds = inOrder(election);
		int index = rounds.indexOf(round);
		List<Round> before = rounds.subList(0, index);
		ElectionInput input = ElectionInputs.of(election, Locale.ROOT, other -> other == round ? sheet : before.contains(other) ? deciding(other) : null);
		return Counting.count(input).rounds().get(index).count();
	}

	private static List<CountingSheet> begun(Round round) {
		return round.getSheets().stream().filter(Sheets::begun).toList();
	}

	/** @return whether anything is entered on the sheet */
	public static boolean begun(CountingSheet sheet) {
		return sheet.getIssued() != null || sheet.getCollected() != null || sheet.getValid() != null || !sheet.getBallots().isEmpty()
				|| sheet.getInvalid().stream().anyMatch(count -> count.getCount() != null) || sheet.getTallies().stream().anyMatch(tally -> tally.getVotes() != null);
	}

	private static boolean agree(Round round, List<CountingSheet> sheets) {
		return sheets.size() < 2 || sheets.stream().map(sheet -> figures(round, sheet)).distinct().count() == 1;
	}

	/** @return the rounds in the order in which they were held, as they were entered where they have no numbers */
	public static List<Round> inOrder(Election election) {
		List<Round> rounds = new ArrayList<>(election.getRounds());
		rounds.sort(Comparator.comparing(Round::getOrdinal, Comparator.nullsLast(Comparator.naturalOrder())));
		return rounds;
	}

	/** @return the figures as they were entered; of single ballots those of issue and collection only. Of null: nothing is known */
	static Count count(CountingSheet sheet, Numbers numbers) {
		if (sheet == null) {
			return NONE;
		}
		if (ballotByBallot(sheet)) {
			return new Count(sheet.getIssued(), sheet.getCollected(), null, Map.of(), Map.of());
		}
		Map<InvalidReason, Integer> invalid = new LinkedHashMap<>();
		for (InvalidCount one : sheet.getInvalid()) {
			if (one.getCount() != null && one.getReason() != null) {
				invalid.merge(one.getReason(), one.getCount(), Integer::sum);
			}
		}
		Map<Integer, Integer> votes = new LinkedHashMap<>();
		for (Tally tally : sheet.getTallies()) {
			Integer number = tally.getCandidate() == null ? null : numbers.of(tally.getCandidate());
			if (number != null && tally.getVotes() != null) {
				votes.putIfAbsent(number, tally.getVotes());
			}
		}
		return new Count(sheet.getIssued(), sheet.getCollected(), sheet.getValid(), invalid, votes);
	}

	/** @return the single ballots; null where tallies are entered, or no ballot is yet */
	static List<BallotPaper> ballots(CountingSheet sheet) {
		if (sheet == null || !ballotByBallot(sheet) || sheet.getBallots().isEmpty()) {
			return null;
		}
		Map<String, Marks> known = new HashMap<>();
		List<BallotPaper> papers = new ArrayList<>(sheet.getBallots().size());
		for (Ballot ballot : sheet.getBallots()) {
			papers.add(new BallotPaper(known.computeIfAbsent(ballot.getMarks() == null ? "" : ballot.getMarks(), Sheets::marks), fault(ballot)));
		}
		return papers;
	}

	private static boolean ballotByBallot(CountingSheet sheet) {
		return sheet.getMode() == EntryMode.BALLOTS;
	}

	private static Marks marks(String text) {
		try {
			return Marks.valueOf(text);
		} catch (IllegalArgumentException e) {
			return UNREADABLE;
		}
	}

	private static InvalidReason fault(Ballot ballot) {
		if (!ballot.isFaulty()) {
			return null;
		}
		return ballot.getFault() == null ? InvalidReason.OTHER : ballot.getFault();
	}
}
