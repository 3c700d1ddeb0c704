package org.huunghi.workbench.problems;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.huunghi.text.sort.Collation;
import org.huunghi.union.rules.Severity;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;

/** The columns of the table of problems; a click on a head sorts by it, a second one the other way round. */
final class ProblemColumns {
	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private Comparator<ProblemRow> order = Comparator.comparing(ProblemRow::severity);

	private ProblemColumns(TableViewer viewer) {
		this.viewer = viewer;
	}

	static void install(TableViewer viewer) {
		ProblemColumns columns = new ProblemColumns(viewer);
		viewer.getTable().getParent().setLayout(columns.layout);
		columns.severity();
		columns.text(Messages.Problems_message, 460, ProblemRow::message);
		columns.text(Messages.Problems_record, 230, ProblemRow::record);
		columns.text(Messages.Problems_union, 220, ProblemRow::union);
		columns.text(Messages.Problems_code, 150, ProblemRow::code);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer table, Object first, Object second) {
				int result = columns.order.compare((ProblemRow) first, (ProblemRow) second);
				return viewer.getTable().getSortDirection() == SWT.DOWN ? -result : result;
			}
		});
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setSortColumn(table.getColumn(0));
		table.setSortDirection(SWT.UP);
	}

	/** @return the icon of a severity */
	static Image image(Severity severity) {
		return Icons.command(severity.name().toLowerCase(Locale.ROOT));
	}

	/** @return the word for a severity */
	static String word(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.Problems_error;
		case WARNING -> Messages.Problems_warning;
		case INFO -> Messages.Problems_info;
		};
	}

	private void severity() {
		column(Messages.Problems_severity, 110, Comparator.comparing(ProblemRow::severity), new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return word(((ProblemRow) element).severity());
			}

			@Override
			public Image getImage(Object element) {
				return image(((ProblemRow) element).severity());
			}
		});
	}

	private void text(String title, int width, Function<ProblemRow, String> value) {
		Comparator<String> collation = Collation.of(Locale.getDefault());
		column(title, width, Comparator.comparing(value, collation), new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return value.apply((ProblemRow) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return value.apply((ProblemRow) element);
			}
		});
	}

	private void column(String title, int width, Comparator<ProblemRow> comparator, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		TableColumn head = column.getColumn();
		head.setText(title);
		layout.setColumnData(head, new ColumnWeightData(width, width / 2));
		head.setMoveable(true);
		column.setLabelProvider(labels);
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
