package org.huunghi.election.ui.counting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.EntryMode;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.RoundFrame;

/**
 * How a round stands at this moment, for the chart and the projector.
 *
 * @param lines by the order on the ballot paper
 * @param needed votes that elect, as far as is known now; null where unknown
 * @param entered ballots entered; null where tallies are typed
 * @param collected ballots in the box; null where unknown
 * @param complete whether nothing more is to be entered
 * @param elected numbers of those elected; empty while the count is not complete
 */
public record Standings(List<Line> lines, Integer needed, Integer entered, Integer collected, boolean complete, Set<Integer> elected) {
	/**
	 * One candidate.
	 *
	 * @param votes null where not known
	 */
	public record Line(int number, String name, Integer votes) {
	}

	public Standings {
		lines = List.copyOf(lines);
		elected = Set.copyOf(elected);
	}

	/** @return how the sheet stands; nobody is elected yet */
	public static Standings of(CountingSheet sheet, RoundFrame frame) {
		Count count = SheetCounts.of(sheet, frame);
		List<Line> lines = new ArrayList<>();
		frame.names().forEach((number, name) -> lines.add(new Line(number, name, count.votes().get(number))));
		Integer entered = sheet.getMode() == EntryMode.BALLOTS ? Integer.valueOf(SheetTally.of(sheet, frame).sums().ballots()) : null;
		return new Standings(lines, frame.needed(count), entered, sheet.getCollected(), SheetCounts.isComplete(sheet, frame), Set.of());
	}

	/** @return the same with those elected */
	public Standings electing(Set<Integer> numbers) {
		return new Standings(lines, needed, entered, collected, complete, numbers);
	}

	/** @return the longest bar that there may be: ballots collected, or the most votes or the threshold where these are not known */
	public int scale() {
		int most = lines.stream().mapToInt(line -> line.votes() == null ? 0 : line.votes()).max().orElse(0);
		int scale = Math.max(Math.max(most, needed == null ? 0 : needed), entered == null ? 0 : entered);
		return Math.max(1, collected != null && collected > 0 && collected >= most ? Math.max(collected, needed == null ? 0 : needed) : scale);
	}
}
