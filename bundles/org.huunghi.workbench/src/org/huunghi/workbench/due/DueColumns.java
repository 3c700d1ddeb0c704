package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.part.SortedColumns;

/** The columns of the table of reminders. */
final class DueColumns {
	private DueColumns() {
	}

	static void install(TableViewer viewer) {
		SortedColumns<DueRow> columns = new SortedColumns<>(viewer, DueRow.class);
		Comparator<DueRow> byDate = Comparator.comparing(DueRow::date);
		// what presses is never cut off
		columns.add(Messages.date, new ColumnPixelData(120, true), byDate, new Pressing(viewer, (row, today) -> row.day()) {
			@Override
			public Image getImage(Object row) {
				return Icons.command(Urgency.of((DueRow) row, LocalDate.now()).icon());
			}
		});
		columns.add(Messages.remaining, new ColumnPixelData(155, true), byDate, new Pressing(viewer, DueRow::left));
		columns.addText(Messages.what, 480, DueRow::text, row -> null);
		columns.addText(Messages.record, 230, DueRow::record, row -> Icons.record(row.icon()));
		columns.addText(Messages.union, 220, DueRow::union, row -> null);
	}

	/** Says in the colour of its urgency by when something is due. */
	private static class Pressing extends ColumnLabelProvider {
		private final TableViewer viewer;
		private final BiFunction<DueRow, LocalDate, String> text;

		Pressing(TableViewer viewer, BiFunction<DueRow, LocalDate, String> text) {
			this.viewer = viewer;
			this.text = text;
		}

		@Override
		public String getText(Object row) {
			return text.apply((DueRow) row, LocalDate.now());
		}

		@Override
		public Color getForeground(Object row) {
			return Urgency.of((DueRow) row, LocalDate.now()).color(viewer.getTable());
		}

		@Override
		public String getToolTipText(Object row) {
			return getText(row);
		}
	}
}
