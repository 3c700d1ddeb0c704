package org.huunghi.election.ui.counting.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Tally;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.RunningTally;

/** The figures of a sheet, however they were entered. */
public final class SheetCounts {
	private SheetCounts() {
	}

	/** @return the figures: those typed, or for single ballots what these add up to; without a ballot, or where none can be judged, they are unknown */
	public static Count of(CountingSheet sheet, RoundFrame frame) {
		return sheet.getMode() == EntryMode.BALLOTS ? ofBallots(sheet, SheetTally.of(sheet, frame).sums(), frame) : ofTallies(sheet);
	}

	private static Count ofBallots(CountingSheet sheet, RunningTally sums, RoundFrame frame) {
		if (sums.ballots() == 0 || !frame.canJudge()) {
			return new Count(sheet.getIssued(), sheet.getCollected(), null, Map.of(), Map.of());
		}
		Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
		frame.rules().invalidReasons().forEach(reason -> invalid.put(reason, 0));
		invalid.putAll(sums.invalid());
		return new Count(sheet.getIssued(), sheet.getCollected(), sums.valid(), invalid, sums.votes());
	}

	/** @return the figures that were typed */
	public static Count ofTallies(CountingSheet sheet) {
		Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
		for (InvalidCount count : sheet.getInvalid()) {
			if (count.getCount() != null) {
				invalid.put(count.getReason(), count.getCount());
			}
		}
		Map<Integer, Integer> votes = new HashMap<>();
		for (Tally tally : sheet.getTallies()) {
			if (tally.getVotes() != null && tally.getCandidate() != null && tally.getCandidate().getNumber() != null) {
				votes.put(tally.getCandidate().getNumber(), tally.getVotes());
			}
		}
		return new Count(sheet.getIssued(), sheet.getCollected(), sheet.getValid(), invalid, votes);
	}

	/** @return whether nothing more is to be entered: as many ballots as were collected, or a figure for every name */
	public static boolean isComplete(CountingSheet sheet, RoundFrame frame) {
		if (sheet.getMode() == EntryMode.BALLOTS) {
			int ballots = SheetTally.of(sheet, frame).sums().ballots();
			return ballots > 0 && Integer.valueOf(ballots).equals(sheet.getCollected());
		}
		return !frame.names().isEmpty() && ofTallies(sheet).votes().keySet().containsAll(frame.names().keySet());
	}
}
