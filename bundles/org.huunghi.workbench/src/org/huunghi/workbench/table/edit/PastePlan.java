package org.huunghi.workbench.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.text.fold.Fold;
import org.huunghi.workbench.table.data.Column;

/**
 * Which cells of a table a block from a spreadsheet goes to.
 *
 * @param columns where each cell of a line goes; null for one that has no column
 * @param lines of cells, without a line of column names
 */
public record PastePlan(List<Column> columns, List<List<String>> lines) {
	/**
	 * @param block lines of cells as they were copied
	 * @param from the columns from the selected one to the right
	 * @param all all columns that the table can have: a first line with names of them says where each cell goes
	 */
	public static PastePlan of(List<List<String>> block, List<Column> from, List<Column> all) {
		List<List<String>> lines = new ArrayList<>(block);
		while (!lines.isEmpty() && isBlank(lines.get(lines.size() - 1))) {
			lines.remove(lines.size() - 1);
		}
		List<Column> named = lines.isEmpty() ? null : named(lines.get(0), all);
		if (named != null) {
			return new PastePlan(named, List.copyOf(lines.subList(1, lines.size())));
		}
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(i < from.size() ? from.get(i) : null);
		}
		return new PastePlan(columns, List.copyOf(lines));
	}

	/** @return whether there is nothing in the line */
	public static boolean isBlank(List<String> line) {
		return line.stream().allMatch(String::isBlank);
	}

	/** @return the columns of these names; null where one of them is no column's name */
	private static List<Column> named(List<String> cells, List<Column> all) {
		Map<String, Column> names = new HashMap<>();
		all.forEach(column -> names.putIfAbsent(Fold.fold(column.label()), column));
		List<Column> columns = new ArrayList<>();
		for (String cell : cells) {
			Column column = names.get(Fold.fold(cell));
			if (column == null) {
				return null;
			}
			columns.add(column);
		}
		return columns;
	}
}
