package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ui.counting.logic.SheetComparison;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.counting.model.SheetCounts;

/** The two counters' figures beside each other; where they differ the row says so, and the official sheet is chosen here. */
final class ComparisonPane implements CountingPane {
	private final CountingSession session;
	private final List<Button> official = new ArrayList<>();
	private Label summary;
	private Table table;

	ComparisonPane(CountingSession session) {
		this.session = session;
	}

	@Override
	public Control create(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
		for (int i = 0; i < CountingSession.COUNTERS; i++) {
			int index = i;
			Button take = new Button(area, SWT.PUSH);
			take.addSelectionListener(SelectionListener.widgetSelectedAdapter(
					e -> session.edits().official(session.round(), session.sheets().get(index))));
			official.add(take);
		}
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(Messages.columnFigure, SWT.LEFT);
		column(Messages.bind(Messages.counter, 1), SWT.RIGHT);
		column(Messages.bind(Messages.counter, 2), SWT.RIGHT);
		column(Messages.columnDifference, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table);
		table.addListener(SWT.Resize, e -> fitColumns());
		return area;
	}

	private void column(String title, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
	}

	private void fitColumns() {
		int width = table.getClientArea().width;
		int figure = Math.max(90, Math.min(170, width / 6));
		table.getColumn(0).setWidth(Math.max(160, width - 3 * figure));
		for (int i = 1; i < 4; i++) {
			table.getColumn(i).setWidth(figure);
		}
	}

	@Override
	public void refresh() {
		List<CountingSheet> sheets = session.sheets();
		if (sheets.size() < 2) {
			return;
		}
		SheetTexts texts = new SheetTexts(session.frame(), session.context().locale());
		SheetComparison comparison = new SheetComparison(SheetCounts.of(sheets.get(0), session.frame()), SheetCounts.of(sheets.get(1), session.frame()),
				session.rows());
		table.setRedraw(false);
		table.setItemCount(comparison.lines().size());
		for (int i = 0; i < comparison.lines().size(); i++) {
			show(table.getItem(i), comparison.lines().get(i), texts);
		}
		table.setRedraw(true);
		comparison.lines().stream().filter(line -> !line.agrees()).findFirst().ifPresent(line -> table.showItem(table.getItem(comparison.lines().indexOf(line))));
		int differences = comparison.differences();
		summary.setText(differences == 0 ? Messages.noDifference : "⚠ " + Messages.bind(Messages.differences, differences));
		summary.setForeground(differences == 0 ? null : Palette.warning(summary));
		for (int i = 0; i < official.size(); i++) {
			boolean taken = session.round().getOfficial() == sheets.get(i);
			official.get(i).setText(Messages.bind(taken ? Messages.takenAsOfficial : Messages.takeOfficial, i + 1));
			official.get(i).setEnabled(!taken);
		}
		summary.getParent().layout();
	}

	private void show(TableItem item, SheetComparison.Line line, SheetTexts texts) {
		SheetRow row = line.row();
		Integer difference = line.difference();
		String said = line.agrees() ? "" : difference == null ? "⚠" : "⚠ " + (difference > 0 ? "+" : "−") + Math.abs(difference);
		item.setText(new String[] {texts.row(row), text(line.first()), text(line.second()), said});
		item.setForeground(line.agrees() ? null : Palette.warning(table));
		item.setFont(line.agrees() ? null : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static String text(Integer figure) {
		return figure == null ? "–" : figure.toString();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
