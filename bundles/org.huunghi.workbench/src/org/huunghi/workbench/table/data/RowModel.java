package org.huunghi.workbench.table.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which line stands in which row: groups, open or closed, with their records, or all records, and after them the new ones. Never changes. */
public final class RowModel {
	private final int[] counts;
	private final boolean grouped;
	private final BitSet open;
	private final int added;
	/** Number of the first row of each group, and after the last one that of the first new record. */
	private final int[] starts;

	private RowModel(int[] counts, boolean grouped, BitSet open, int added) {
		this.counts = counts;
		this.grouped = grouped;
		this.open = open;
		this.added = added;
		starts = new int[counts.length + 1];
		for (int group = 0; group < counts.length; group++) {
			starts[group + 1] = starts[group] + (grouped ? 1 : 0) + (isOpen(group) ? counts[group] : 0);
		}
	}

	/** @return so many records without groups */
	public static RowModel flat(int count) {
		return new RowModel(new int[] { count }, false, new BitSet(), 0);
	}

	/** @return groups with so many records each; those of these numbers are open */
	public static RowModel grouped(List<Integer> counts, BitSet open) {
		return new RowModel(counts.stream().mapToInt(Integer::intValue).toArray(), true, (BitSet) open.clone(), 0);
	}

	/** @return the same with so many new records at the end */
	public RowModel withAdded(int number) {
		return new RowModel(counts, grouped, open, number);
	}

	/** @return the same with a group closed that was open, or opened */
	public RowModel toggled(int group) {
		BitSet other = (BitSet) open.clone();
		other.flip(group);
		return new RowModel(counts, grouped, other, added);
	}

	/** @return the same with all groups open, or closed */
	public RowModel withAllOpen(boolean all) {
		BitSet other = new BitSet();
		other.set(0, counts.length, all);
		return new RowModel(counts, grouped, other, added);
	}

	/** @return whether there are heads of groups */
	public boolean isGrouped() {
		return grouped;
	}

	/** @return whether the records of the group are shown */
	public boolean isOpen(int group) {
		return !grouped || open.get(group);
	}

	/** @return number of rows */
	public int size() {
		return starts[counts.length] + added;
	}

	/** @return what stands in that row; null where there is no such row */
	public Line at(int row) {
		if (row < 0 || row >= size()) {
			return null;
		}
		if (row >= starts[counts.length]) {
			return new Line(Line.Kind.ADDED, 0, row - starts[counts.length]);
		}
		int found = Arrays.binarySearch(starts, row);
		// closed or empty groups can begin at the same row as the next one only where there are no heads
		int group = found >= 0 ? found : -found - 2;
		while (group + 1 < counts.length && starts[group + 1] <= row) {
			group++;
		}
		int within = row - starts[group];
		if (!grouped) {
			return new Line(Line.Kind.STORED, group, within);
		}
		return within == 0 ? new Line(Line.Kind.HEAD, group, 0) : new Line(Line.Kind.STORED, group, within - 1);
	}

	/** @return in which row that line stands; -1 where its group is closed or there is no such line */
	public int rowOf(Line line) {
		return switch (line.kind()) {
			case ADDED -> line.index() < added ? starts[counts.length] + line.index() : -1;
			case HEAD -> grouped && line.group() < counts.length ? starts[line.group()] : -1;
			case STORED -> line.group() < counts.length && isOpen(line.group()) && line.index() < counts[line.group()]
					? starts[line.group()] + (grouped ? 1 : 0) + line.index() : -1;
		};
	}

	/** @return number of the new records */
	public int added() {
		return added;
	}
}
