package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.election.EntryMode;
import org.huunghi.election.Round;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.projector.Projector;

/** Above the count: which round, which counter or the comparison, how the figures are entered, saving, and the screen of the hall. */
final class RoundBar {
	private final CountingSession session;
	private final Runnable changed;
	private final Button[] counters = new Button[CountingSession.COUNTERS];
	private List<String> shown = List.of();
	private Combo rounds;
	private Combo mode;
	private Button addRound;
	private Button compare;
	private Button save;

	/** @param changed called when the user has turned to something else */
	RoundBar(CountingSession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
	}

	Control create(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().type(SWT.HORIZONTAL).wrap(true).center(true).spacing(3).applyTo(area);
		rounds = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		rounds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> leaving(() -> session.select(session.election().getRounds().get(rounds.getSelectionIndex())))));
		addRound = push(area, "+", () -> session.select(session.edits().addRound(session.election())));
		addRound.setToolTipText(Messages.addRound);
		for (int i = 0; i < counters.length; i++) {
			int index = i;
			counters[i] = toggle(area, Messages.bind(Messages.counter, i + 1), () -> counter(index));
		}
		compare = toggle(area, Messages.compare, session::compare);
		mode = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		mode.setItems(Messages.modeTallies, Messages.modeBallots);
		mode.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> leaving(() -> session.edits().mode(session.sheet(), EntryMode.get(mode.getSelectionIndex())))));
		save = new Button(area, SWT.CHECK);
		save.setText(Messages.saveWhileCounting);
		save.setToolTipText(Messages.saveWhileCountingTip);
		save.setSelection(true);
		Button project = new Button(area, SWT.PUSH);
		project.setText(Messages.project);
		project.setToolTipText(Messages.projectTip);
		project.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			changed.run();
			Projector.toggle(session.context());
		}));
		return area;
	}

	private Button push(Composite area, String text, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> leaving(action)));
		return button;
	}

	private Button toggle(Composite area, String text, Runnable action) {
		Button button = new Button(area, SWT.TOGGLE);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> leaving(action)));
		return button;
	}

	private void leaving(Runnable action) {
		action.run();
		changed.run();
	}

	private void counter(int index) {
		if (index >= session.sheets().size()) {
			session.edits().addSheet(session.round());
		}
		session.select(index);
	}

	/** @return whether the count is saved by itself while it goes on */
	boolean isSaving() {
		return save.getSelection();
	}

	/** Shows what the session has turned to. */
	void refresh() {
		List<String> names = new ArrayList<>();
		List<Round> all = session.election().getRounds();
		for (int i = 0; i < all.size(); i++) {
			names.add(Messages.bind(Messages.round, all.get(i).getOrdinal() == null ? i + 1 : all.get(i).getOrdinal()));
		}
		boolean layout = !names.equals(shown);
		if (layout) {
			shown = names;
			rounds.setItems(names.toArray(String[]::new));
		}
		rounds.select(all.indexOf(session.round()));
		boolean any = session.round() != null;
		layout |= visible(rounds, any);
		for (int i = 0; i < counters.length; i++) {
			layout |= visible(counters[i], any && (i == 0 || !session.sheets().isEmpty()));
			String text = i < Math.max(1, session.sheets().size()) ? Messages.bind(Messages.counter, i + 1) : Messages.addCounter;
			layout |= !counters[i].getText().equals(text);
			counters[i].setText(text);
			counters[i].setSelection(!session.isComparing() && i == session.counter());
		}
		layout |= visible(compare, session.sheets().size() > 1);
		compare.setSelection(session.isComparing());
		layout |= visible(mode, !session.isComparing() && session.sheet() != null);
		if (session.sheet() != null) {
			mode.select(session.sheet().getMode().getValue());
		}
		if (layout) {
			rounds.getParent().requestLayout();
		}
	}

	private static boolean visible(Control control, boolean visible) {
		boolean before = control.getLayoutData() instanceof RowData data ? !data.exclude : true;
		if (before != visible) {
			RowData data = new RowData();
			data.exclude = !visible;
			control.setLayoutData(data);
			control.setVisible(visible);
		}
		return before != visible;
	}
}
