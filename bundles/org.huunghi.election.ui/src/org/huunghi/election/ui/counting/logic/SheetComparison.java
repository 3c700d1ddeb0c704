package org.huunghi.election.ui.counting.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.huunghi.election.count.Count;

/** Two counters' sheets of one round, figure by figure. */
public final class SheetComparison {
	/**
	 * One figure of both.
	 *
	 * @param row which figure
	 * @param first of the first counter; null where not known
	 * @param second of the second counter; null where not known
	 */
	public record Line(SheetRow row, Integer first, Integer second) {
		/** @return whether the two say the same, or neither says anything */
		public boolean agrees() {
			return Objects.equals(first, second);
		}

		/** @return the second less the first; null where one is not known */
		public Integer difference() {
			return first == null || second == null ? null : Integer.valueOf(second - first);
		}
	}

	private final List<Line> lines = new ArrayList<>();

	/** @param rows the figures that are compared */
	public SheetComparison(Count first, Count second, List<SheetRow> rows) {
		rows.forEach(row -> lines.add(new Line(row, row.of(first), row.of(second))));
	}

	/** @return every figure, in the order of the rows */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** @return how many figures differ */
	public int differences() {
		return (int) lines.stream().filter(line -> !line.agrees()).count();
	}
}
