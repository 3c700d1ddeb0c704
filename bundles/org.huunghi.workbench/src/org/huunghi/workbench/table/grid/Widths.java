package org.huunghi.workbench.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.model.TableModel;

/** How wide columns are where the user has not said so: as wide as what usually stands in them, and never narrower than their heads. */
final class Widths {
	private static final int GROUP_LEAST = 170;
	private static final int GROUP_MOST = 320;

	private final Control control;
	private final GridColors colors;

	Widths(Control control, GridColors colors) {
		this.control = control;
		this.colors = colors;
	}

	/**
	 * @param chosen what the user chose for a column; null where nothing
	 * @param room that there is for all of them
	 * @return in points
	 */
	List<Integer> of(List<Column> columns, Function<Column, Integer> chosen, int room) {
		List<Integer> all = new ArrayList<>(columns.stream().map(column -> chosen.apply(column) == null ? of(column) : chosen.apply(column)).toList());
		List<Integer> texts = IntStream.range(0, columns.size()).filter(i -> isText(columns.get(i))).boxed().toList();
		int left = room - all.stream().mapToInt(Integer::intValue).sum();
		for (int i = 0; left > 0 && i < texts.size(); i++) {
			int share = left / (texts.size() - i);
			left -= share;
			all.set(texts.get(i), all.get(texts.get(i)) + share);
		}
		return all;
	}

	private static boolean isText(Column column) {
		return column.kind() == ColumnKind.NAME || column.kind() == ColumnKind.TEXT;
	}

	private int of(Column column) {
		GC gc = new GC(control);
		gc.setFont(colors.bold);
		int head = gc.textExtent(column.label() + " ▲2").x;
		gc.setFont(colors.font);
		double letter = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int letters = switch (column.kind()) {
			case NAME -> 42;
			case TEXT -> column.id().toLowerCase(Locale.ROOT).contains("title") ? 42 : 24;
			case REFERENCE -> 24;
			case REFERENCES -> 30;
			case CHOICE -> 18;
			case MONEY -> 20;
			case DATE -> 12;
			case CHECK, NUMBER -> 11;
			case OTHER -> 14;
		};
		return Math.max(head, (int) Math.ceil(letters * letter)) + 2 * CellPainter.PAD + 1;
	}

	/** @return width of the numbers of the rows, or of the heads of the groups */
	static int rowHead(Control control, GridColors colors, TableModel model) {
		GC gc = new GC(control);
		try {
			gc.setFont(colors.bold);
			if (!model.rows().isGrouped()) {
				return Math.max(48, gc.textExtent(String.format(Locale.ROOT, "%,d", Math.max(100, model.rows().size()))).x + 2 * CellPainter.PAD);
			}
			int widest = GROUP_LEAST;
			for (int row = 0; row < Math.min(200, model.rows().size()); row++) {
				Line line = model.rows().at(row);
				if (line.kind() == Line.Kind.HEAD) {
					widest = Math.max(widest, gc.textExtent("▸ " + model.group(line).label() + "  (000.000)").x + 2 * CellPainter.PAD);
				}
			}
			return Math.min(GROUP_MOST, widest);
		} finally {
			gc.dispose();
		}
	}
}
