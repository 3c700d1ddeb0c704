package org.huunghi.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of left-aligned columns for a terminal, with a heading, two blanks between columns and none at a line's end. */
public final class TextTable {
	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();

	/** @param headings one for each column */
	public TextTable(String... headings) {
		rows.add(headings);
	}

	/** @param cells one for each column, none null */
	public void row(String... cells) {
		rows.add(Arrays.stream(cells).map(PlainText::oneLine).toArray(String[]::new));
	}

	/** Prints the heading and the rows; without rows nothing. */
	public void print(PrintStream out) {
		if (rows.size() == 1) {
			return;
		}
		int columns = rows.getFirst().length;
		int[] widths = new int[columns];
		for (String[] row : rows) {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
			}
		}
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				line.append(row[i]).append(" ".repeat(widths[i] - DisplayWidth.of(row[i]))).append(i + 1 < columns ? GAP : "");
			}
			out.println(line.toString().stripTrailing());
		}
	}
}
