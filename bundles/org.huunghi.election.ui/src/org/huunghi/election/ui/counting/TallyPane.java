package org.huunghi.election.ui.counting;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ui.chart.VotesChart;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.counting.model.Standings;
import org.huunghi.workbench.page.WrongEntry;

/** Enters the totals of a sheet: the figures on the left, the chart on the right. */
final class TallyPane implements CountingPane {
	private final CountingSession session;
	private Composite left;
	private VotesChart chart;
	private TallyTable table;
	private CountingSheet sheet;
	private RoundFrame frame;
	private List<SheetRow> rows;

	TallyPane(CountingSession session) {
		this.session = session;
	}

	@Override
	public Control create(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		Composite right = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		chart = new VotesChart(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
		halves.setWeights(60, 40);
		return halves;
	}

	@Override
	public void refresh() {
		List<SheetRow> now = session.rows();
		if (session.sheet() != sheet || !session.frame().equals(frame) || !now.equals(rows)) {
			open(now);
		}
		table.refresh();
		chart.show(Standings.of(sheet, frame));
	}

	private void open(List<SheetRow> now) {
		SheetRow focus = table == null ? null : table.focus();
		sheet = session.sheet();
		frame = session.frame();
		rows = now;
		for (Control child : left.getChildren()) {
			child.dispose();
		}
		table = new TallyTable(session, rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.create(left));
		left.layout(true, true);
		if (focus != null) {
			table.focus(focus);
		}
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.setFocus();
		}
	}

	@Override
	public boolean isPending() {
		return table != null && table.isPending();
	}

	@Override
	public Optional<WrongEntry> flush() {
		return table == null ? Optional.empty() : table.flush();
	}
}
