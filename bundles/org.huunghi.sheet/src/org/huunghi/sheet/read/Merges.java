package org.huunghi.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The merged ranges of a sheet. A value that is merged over several rows stands for each of them, as readers take it; over several columns it belongs to the
 * first one. To be asked for the rows in their order.
 */
final class Merges {
	static final Merges NONE = new Merges();

	private static final Pattern RANGE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7}):([A-Za-z]{1,3})(\\d{1,7})");
	private static final int MOST = 200_000;

	private final List<Range> waiting = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();
	private int next;

	private record Range(String text, int column, int first, int last) {
	}

	private record Open(Range range, Cell cell) {
	}

	/** Adds a range such as {@code B7:B9}; one within a single row is left out, since its value stands in its first cell. */
	void add(String text) {
		Matcher found = RANGE.matcher(text == null ? "" : text);
		if (found.matches() && waiting.size() < MOST) {
			int first = Integer.parseInt(found.group(2));
			int last = Integer.parseInt(found.group(4));
			if (last > first) {
				waiting.add(new Range(text, Letters.column(found.group(1)), first, last));
			}
		}
	}

	void sort() {
		waiting.sort(Comparator.comparingInt(Range::first));
	}

	/** @return the row with the values that merged ranges say for it */
	SheetRow fill(SheetRow row) {
		if (waiting.isEmpty()) {
			return row;
		}
		open.removeIf(each -> each.range.last < row.number());
		List<Cell> cells = new ArrayList<>(row.cells());
		for (Open each : open) {
			set(cells, each.range.column, each.cell.within(new Cell.Merge(each.range.text, false)));
		}
		while (next < waiting.size() && waiting.get(next).first <= row.number()) {
			Range range = waiting.get(next++);
			Cell cell = row.cell(range.column);
			if (range.first == row.number() && !cell.isEmpty()) {
				open.add(new Open(range, cell));
				set(cells, range.column, cell.within(new Cell.Merge(range.text, true)));
			}
		}
		return new SheetRow(row.number(), cells);
	}

	private static void set(List<Cell> cells, int column, Cell cell) {
		while (cells.size() <= column) {
			cells.add(Cell.EMPTY);
		}
		cells.set(column, cell);
	}
}
