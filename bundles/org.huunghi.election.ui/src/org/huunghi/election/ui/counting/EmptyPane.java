package org.huunghi.election.ui.counting;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.part.PageIds;

/** Says what lacks before ballots can be counted, and leads there. */
final class EmptyPane implements CountingPane {
	private final CountingSession session;
	private final Runnable changed;
	private Label message;
	private Button start;

	/** @param changed called when there is something to count now */
	EmptyPane(CountingSession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
	}

	@Override
	public Control create(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 16).spacing(0, 12).applyTo(area);
		message = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(message);
		start = new Button(area, SWT.PUSH);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> start()));
		return area;
	}

	private boolean isListMissing() {
		return !session.election().isListClosed() || session.round() != null && session.frame().names().isEmpty();
	}

	private void start() {
		if (session.isConsultation() || isListMissing()) {
			session.context().showPage(session.isConsultation() ? PageIds.RESULT : PageIds.CANDIDATES);
			return;
		}
		if (session.round() == null) {
			session.select(session.edits().addRound(session.election()));
		} else {
			session.edits().addSheet(session.round());
		}
		changed.run();
	}

	@Override
	public void refresh() {
		boolean list = isListMissing();
		if (session.isConsultation()) {
			message.setText(Messages.consultation);
			start.setText(Messages.toResult);
			message.getParent().layout();
			return;
		}
		message.setText(list ? Messages.noList : session.round() == null ? Messages.noRound : Messages.noSheet);
		start.setText(list ? Messages.toCandidates : Messages.startSheet);
		message.getParent().layout();
	}

	@Override
	public void setFocus() {
		start.setFocus();
	}
}
