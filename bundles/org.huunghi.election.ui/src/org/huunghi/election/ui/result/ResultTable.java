package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.election.ui.part.ElectionImages;
import org.huunghi.text.sort.Collation;
import org.huunghi.workbench.page.FormBody;

/** A table of candidates with what became of them, and beside it why: of the row that is selected. */
final class ResultTable {
	private static final int MOST_ROWS = 30;

	private final Locale locale;
	private final Composite area;
	private final Table table;
	private final Label explanation;
	private List<ResultRow> rows;
	private Comparator<ResultRow> order;

	/** @param parent with a grid layout of one column */
	ResultTable(Composite parent, FormBody body, boolean rounds, Locale locale) {
		this.locale = locale;
		Composite both = body.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(12, 0).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(both);
		area = body.toolkit().createComposite(both);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(area);
		table = body.toolkit().createTable(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		Comparator<Integer> known = Comparator.nullsLast(Comparator.naturalOrder());
		column(layout, Messages.number, 1, 44, SWT.RIGHT, Comparator.comparing(ResultRow::shownNumber, known));
		column(layout, Messages.name, 5, 130, SWT.LEFT, Comparator.comparing(ResultRow::name, Collation.of(locale)));
		Comparator<ResultRow> byVotes = Comparator.comparing(row -> row.fate().votes() == null ? null : Integer.valueOf(-row.fate().votes()), known);
		column(layout, Messages.votes, 2, 68, SWT.RIGHT, byVotes);
		column(layout, Messages.percent, 2, 70, SWT.RIGHT, byVotes);
		if (rounds) {
			column(layout, Messages.inRound, 1, 60, SWT.RIGHT, Comparator.comparing(row -> row.fate().round()));
		}
		column(layout, Messages.decision, 3, 128, SWT.LEFT, Comparator.comparing(row -> row.fate().decision()));
		explanation = body.toolkit().createLabel(both, Messages.explain, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(170, SWT.DEFAULT).indent(0, 6).applyTo(explanation);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			explain();
			body.reflow();
		}));
	}

	private void column(TableColumnLayout layout, String text, int weight, int least, int align, Comparator<ResultRow> sort) {
		TableColumn column = new TableColumn(table, align);
		column.setText(text);
		layout.setColumnData(column, new ColumnWeightData(weight, least));
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			boolean again = table.getSortColumn() == column;
			order = again ? null : sort;
			table.setSortColumn(again ? null : column);
			table.setSortDirection(again ? SWT.NONE : SWT.UP);
			fill();
		}));
	}

	/** Shows these rows; the same candidate stays selected. */
	void show(List<ResultRow> newRows) {
		if (!newRows.equals(rows)) {
			rows = List.copyOf(newRows);
			fill();
			GridData data = (GridData) area.getLayoutData();
			data.heightHint = table.getHeaderHeight() + Math.clamp(rows.size() + 1, 3, MOST_ROWS) * table.getItemHeight() + 6;
			area.requestLayout();
		}
	}

	private void fill() {
		int selected = table.getSelectionCount() == 0 ? -1 : ((ResultRow) table.getSelection()[0].getData()).number();
		List<ResultRow> sorted = new ArrayList<>(rows);
		if (order != null) {
			sorted.sort(order);
		}
		table.setRedraw(false);
		table.removeAll();
		boolean rounds = table.getColumnCount() == 6;
		for (ResultRow row : sorted) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(row);
			DecisionLook look = DecisionLook.of(row.fate().decision());
			List<String> texts = new ArrayList<>(List.of(text(row.shownNumber(), ""), row.name(), text(row.fate().votes(), Messages.unknown), row.percent(locale)));
			if (rounds) {
				texts.add(row.fate().round() == 0 ? "" : String.valueOf(row.fate().round()));
			}
			texts.add(look.text());
			item.setText(texts.toArray(String[]::new));
			int last = texts.size() - 1;
			item.setImage(last, ElectionImages.get(look.icon()));
			item.setForeground(last, look.color());
			if (row.number() == selected) {
				table.setSelection(item);
			}
		}
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.setSelection(0);
		}
		table.setRedraw(true);
		explain();
	}

	private void explain() {
		if (table.getSelectionCount() == 0) {
			explanation.setText(Messages.explain);
		} else {
			ResultRow row = (ResultRow) table.getSelection()[0].getData();
			String why = row.reasons(locale).stream().map(reason -> "• " + reason).collect(Collectors.joining("\n"));
			explanation.setText(row.name() + ": " + DecisionLook.of(row.fate().decision()).text() + "\n\n" + why.replace("&", "&&"));
		}
		explanation.requestLayout();
	}

	private static String text(Integer number, String otherwise) {
		return number == null ? otherwise : number.toString();
	}
}
