package org.huunghi.workbench.part;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
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

/**
 * The columns of a table that is alone in its parent: a click on a head sorts by it, a second one the other way round. Sorted by the first column at
 * first. For the UI thread.
 *
 * @param <T> type of the rows
 */
public final class SortedColumns<T> {
	private final TableViewer viewer;
	private final Class<T> type;
	private final TableColumnLayout layout = new TableColumnLayout();
	private Comparator<T> order;

	/** @param type of the rows */
	public SortedColumns(TableViewer viewer, Class<T> type) {
		this.viewer = viewer;
		this.type = type;
		viewer.getTable().getParent().setLayout(layout);
		viewer.getTable().setHeaderVisible(true);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer table, Object first, Object second) {
				int result = order.compare(type.cast(first), type.cast(second));
				return viewer.getTable().getSortDirection() == SWT.DOWN ? -result : result;
			}
		});
	}

	/**
	 * Adds a column of texts, in the order of the language.
	 *
	 * @param width in pixels, of which half is kept where room is short
	 * @param image may give null
	 */
	public void addText(String title, int width, Function<T, String> text, Function<T, Image> image) {
		Comparator<T> byText = Comparator.comparing(text, Collation.of(Locale.getDefault()));
		add(title, new ColumnWeightData(width, width / 2), byText, new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply(type.cast(row));
			}

			@Override
			public Image getImage(Object row) {
				return image.apply(type.cast(row));
			}

			@Override
			public String getToolTipText(Object row) {
				return getText(row);
			}
		});
	}

	/** Adds a column. */
	public void add(String title, ColumnLayoutData width, Comparator<T> comparator, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		TableColumn head = column.getColumn();
		head.setText(title);
		head.setMoveable(true);
		layout.setColumnData(head, width);
		column.setLabelProvider(labels);
		Table table = viewer.getTable();
		if (order == null) {
			order = comparator;
			table.setSortColumn(head);
			table.setSortDirection(SWT.UP);
		}
		head.addListener(SWT.Selection, event -> {
			boolean again = table.getSortColumn() == head;
			table.setSortDirection(again && table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP);
			table.setSortColumn(head);
			order = comparator;
			viewer.refresh();
		});
	}
}
