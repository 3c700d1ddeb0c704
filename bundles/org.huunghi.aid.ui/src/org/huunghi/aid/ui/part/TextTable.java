package org.huunghi.aid.ui.part;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of texts with a head, in which lines can be opened. For the UI thread. */
public final class TextTable {
	private final Table table;
	private final int texts;
	private List<List<String>> rows = List.of();

	/**
	 * @param texts number of columns from the left that hold words; numbers follow, which stand at the right
	 * @param opened told the number of the line that the user opens, from 0
	 */
	public TextTable(Composite parent, int texts, IntConsumer opened) {
		this.texts = texts;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0) {
				opened.accept(table.getSelectionIndex());
			}
		});
	}

	/** Shows rows; the first is the head, and all have as many cells. */
	public void show(List<List<String>> shown) {
		show(shown, -1);
	}

	/** @param bold number of the line that is printed bold, from 0; -1 for none */
	public void show(List<List<String>> shown, int bold) {
		rows = List.copyOf(shown);
		table.setRedraw(false);
		table.removeAll();
		while (table.getColumnCount() < rows.getFirst().size()) {
			new TableColumn(table, table.getColumnCount() < texts ? SWT.LEFT : SWT.RIGHT);
		}
		for (int i = 0; i < table.getColumnCount(); i++) {
			table.getColumn(i).setText(rows.getFirst().get(i));
		}
		for (int i = 1; i < rows.size(); i++) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(rows.get(i).toArray(String[]::new));
			if (i - 1 == bold) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	/** @return what is shown, with the head */
	public List<List<String>> rows() {
		return rows;
	}

	/** @return the table, for the layout and the focus */
	public Table control() {
		return table;
	}

	/** @return the height in which that many lines are to be seen without scrolling; right only when some are shown */
	public int height(int lines) {
		return table.getHeaderHeight() + lines * table.getItemHeight() + 2 * table.getBorderWidth() + 4;
	}

	/** What is cut off is told where the pointer rests. */
	private void tell(Point at) {
		TableItem item = table.getItem(at);
		String text = null;
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(at)) {
				text = item.getText(i);
			}
		}
		if (!Objects.equals(text, table.getToolTipText())) {
			table.setToolTipText(text);
		}
	}
}
