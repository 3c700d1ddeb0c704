package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.huunghi.text.sort.Collation;
import org.huunghi.workbench.icons.Icons;

/** The columns of the table of reminders; a click on a head sorts by it, a second one the other way round. */
final class DueColumns {
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private Comparator<DueRow> order = Comparator.comparing(DueRow::date);

	private DueColumns(TableViewer viewer) {
		this.viewer = viewer;
	}

	static void install(TableViewer viewer) {
		DueColumns columns = new DueColumns(viewer);
		viewer.getTable().getParent().setLayout(columns.layout);
		Comparator<DueRow> byDate = Comparator.comparing(DueRow::date);
		columns.column(Messages.date, 120, byDate, (row, today) -> row.day(), row -> Icons.command(Urgency.of(row, LocalDate.now()).icon()));
		columns.column(Messages.remaining, 155, byDate, DueRow::left, row -> null);
		columns.text(Messages.what, 480, DueRow::text, row -> null);
		columns.text(Messages.record, 230, DueRow::record, row -> Icons.record(row.icon()));
		columns.text(Messages.union, 220, DueRow::union, row -> null);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer table, Object first, Object second) {
				int result = columns.order.compare((DueRow) first, (DueRow) second);
				return viewer.getTable().getSortDirection() == SWT.DOWN ? -result : result;
			}
		});
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
	}

	private void text(String title, int width, Function<DueRow, String> value, Function<DueRow, Image> image) {
		column(title, width, Comparator.comparing(value, Collation.of(Locale.getDefault())), (row, today) -> value.apply(row), image);
	}

	private void column(String title, int width, Comparator<DueRow> comparator, BiFunction<DueRow, LocalDate, String> text,
			Function<DueRow, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		TableColumn head = column.getColumn();
		head.setText(title);
		head.setMoveable(true);
		boolean coloured = viewer.getTable().getColumnCount() <= 2;
		// what presses is never cut off
		layout.setColumnData(head, coloured ? new ColumnPixelData(width, true) : new ColumnWeightData(width, width / 2));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((DueRow) element, LocalDate.now());
			}

			@Override
			public Image getImage(Object element) {
				return image.apply((DueRow) element);
			}

			@Override
			public Color getForeground(Object element) {
				return coloured ? Urgency.of((DueRow) element, LocalDate.now()).color(viewer.getTable()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
		head.addListener(SWT.Selection, event -> {
			Table table = viewer.getTable();
			boolean again = table.getSortColumn() == head;
			table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
			table.setSortColumn(head);
			order = comparator;
			viewer.refresh();
		});
	}
}
