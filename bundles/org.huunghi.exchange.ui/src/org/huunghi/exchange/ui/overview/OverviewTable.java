package org.huunghi.exchange.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The numbers beside the chart: a line for each group and the sum of all delegations, each once. */
final class OverviewTable {
	private final Table table;
	private List<Line> lines = List.of();
	private List<List<String>> rows = List.of();

	/** @param opened told of the line that the user opens; null for the sum */
	OverviewTable(Composite parent, Consumer<Line> opened) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (int i = 0; i < 6; i++) {
			new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
		}
		table.addListener(SWT.DefaultSelection, event -> {
			int at = table.getSelectionIndex();
			if (at >= 0) {
				opened.accept(at < lines.size() ? lines.get(at) : null);
			}
		});
	}

	void show(OverviewData data, Grouping grouping, OverviewTexts texts) {
		lines = data.lines();
		rows = new ArrayList<>();
		rows.add(OverviewTexts.heads(grouping.label()));
		lines.forEach(line -> rows.add(texts.cells(line.label(), line.out(), line.in())));
		rows.add(texts.cells(Messages.total, data.out(), data.in()));
		table.setRedraw(false);
		table.removeAll();
		for (int i = 0; i < 6; i++) {
			table.getColumn(i).setText(rows.getFirst().get(i));
		}
		for (List<String> row : rows.subList(1, rows.size())) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(row.toArray(String[]::new));
			if (row == rows.getLast()) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + 2);
		}
		table.getColumn(0).setWidth(Math.max(120, table.getColumn(0).getWidth()));
		table.setRedraw(true);
	}

	/** @return what is shown, with the heads */
	List<List<String>> rows() {
		return rows;
	}

	void setFocus() {
		table.setFocus();
	}
}
