package org.huunghi.workbench.form.value;

import java.util.ArrayList;
import java.util.List;

/** Reads and writes tables as tab-separated text, as spreadsheets put them on the clipboard. */
public final class Tsv {
	private Tsv() {
	}

	/** @return lines of cells separated by tabs; cells with tabs, line ends or quotes stand in quotes */
	public static String write(List<List<String>> rows) {
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				text.append(i == 0 ? "" : "\t").append(quote(row.get(i)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String quote(String cell) {
		boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\"");
		return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

	/**
	 * Reads what a spreadsheet put on the clipboard.
	 *
	 * @param text with any kind of line ends; a last line end adds no row
	 * @return rows of cells; rows may differ in length, and a row of nothing is one empty cell
	 */
	public static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		boolean open = false;
		while (at < text.length()) {
			open = true;
			StringBuilder cell = new StringBuilder();
			at = readCell(text, at, cell);
			row.add(cell.toString());
			if (at < text.length() && text.charAt(at) == '\t') {
				at++;
				if (at == text.length()) {
					row.add("");
				}
				continue;
			}
			at = skipLineEnd(text, at);
			rows.add(row);
			row = new ArrayList<>();
			open = false;
		}
		if (open) {
			rows.add(row);
		}
		return rows;
	}

	private static int readCell(String text, int start, StringBuilder cell) {
		int at = start;
		if (text.charAt(at) == '"' && closes(text, at)) {
			at++;
			while (!(text.charAt(at) == '"' && !isDoubled(text, at))) {
				at += text.charAt(at) == '"' ? 1 : 0;
				cell.append(text.charAt(at++));
			}
			at++;
		}
		while (at < text.length() && !isEnd(text.charAt(at))) {
			cell.append(text.charAt(at++));
		}
		return at;
	}

	/** A quote at the start of a cell means quoting only if another one ends it: people also write "Hữu nghị" trong đối ngoại. */
	private static boolean closes(String text, int start) {
		int at = start + 1;
		while (at < text.length()) {
			if (text.charAt(at) == '"') {
				if (!isDoubled(text, at)) {
					return at + 1 == text.length() || isEnd(text.charAt(at + 1));
				}
				at++;
			}
			at++;
		}
		return false;
	}

	private static boolean isDoubled(String text, int at) {
		return at + 1 < text.length() && text.charAt(at + 1) == '"';
	}

	private static boolean isEnd(char c) {
		return c == '\t' || c == '\n' || c == '\r';
	}

	private static int skipLineEnd(String text, int at) {
		if (at < text.length() && text.charAt(at) == '\r') {
			return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
		}
		return at < text.length() ? at + 1 : at;
	}
}
