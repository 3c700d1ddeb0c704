package org.huunghi.election.ui.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.ui.part.ActionButton;
import org.huunghi.election.ui.part.PageIds;
import org.huunghi.union.ElectionMethod;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.PageContext;

/** The buttons that do what the result asks for next. */
final class NextButtons {
	private final PageContext context;
	private final FormBody body;
	private final RoundEdits edits;
	private final Composite row;
	private ElectionOutcome outcome;
	private Set<String> shown = Set.of();

	NextButtons(PageContext context, FormBody body, Composite parent) {
		this.context = context;
		this.body = body;
		edits = new RoundEdits(election(), context.edits(), context.locale());
		row = body.toolkit().createComposite(parent);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(24, 0).applyTo(row);
	}

	private Election election() {
		return (Election) context.record();
	}

	void show(ElectionOutcome now) {
		outcome = now;
		Map<String, Runnable> actions = actions();
		if (actions.keySet().equals(shown)) {
			return;
		}
		shown = Set.copyOf(actions.keySet());
		for (Control child : row.getChildren()) {
			child.dispose();
		}
		actions.forEach((text, action) -> ActionButton.make(body.toolkit(), row, text, action));
		row.requestLayout();
		body.reflow();
	}

	private Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		if (ResultText.lacksRules(election(), outcome)) {
			actions.put(Messages.toRules, () -> context.showPage(PageIds.RULES));
			return actions;
		}
		switch (outcome.next()) {
			case ANNOUNCE -> {
				actions.put(Messages.apply, () -> new Applying(context).ask());
				actions.put(Messages.toMinutes, () -> context.showPage(PageIds.MINUTES));
			}
			case COMPLETE_FIGURES -> complete(actions);
			case NO_QUORUM -> actions.put(Messages.toElectorate, () -> context.showPage(PageIds.ELECTORATE));
			case MEND_LIST -> actions.put(Messages.toCandidates, () -> context.showPage(PageIds.CANDIDATES));
			case FURTHER_ROUND -> {
				actions.put(Messages.startRound, this::furtherRound);
				actions.put(Messages.toMinutes, () -> context.showPage(PageIds.MINUTES));
			}
			case RE_VOTE -> actions.put(Messages.startReVote, this::reVote);
			case DRAW_LOT -> actions.put(Messages.recordLot, this::lot);
			case DECIDE_TIE -> {
				actions.put(Messages.startReVote, this::reVote);
				actions.put(Messages.recordLot, this::lot);
			}
		}
		return actions;
	}

	private void complete(Map<String, Runnable> actions) {
		boolean nameless = ResultText.acceptedNameless(election(), outcome);
		if (nameless || !election().isListClosed() && election().getRounds().isEmpty()) {
			actions.put(Messages.toCandidates, () -> context.showPage(PageIds.CANDIDATES));
		}
		if (nameless) {
			return;
		}
		if (election().getRulebook().getMethod() == ElectionMethod.CONSULTATION && outcome.contradictions().isEmpty()) {
			actions.put(Messages.accepted, () -> edits.consent(Consent.ACCEPTED));
			actions.put(Messages.rejected, () -> edits.consent(Consent.REJECTED));
		} else {
			actions.put(Messages.toCounting, () -> context.showPage(PageIds.COUNTING));
		}
	}

	private void furtherRound() {
		List<Candidate> candidates = NextMoves.notElected(election(), outcome);
		String message = Messages.bind(Messages.roundMessage, edits.next(), outcome.open() == null ? Messages.unknown : outcome.open());
		TickDialog dialog = new TickDialog(context.shell(), Messages.roundTitle, message, Messages.roundButton, candidates, true, count -> count > 0, null,
				context.locale());
		if (dialog.open() == Window.OK) {
			edits.add(RoundKind.ORDINARY, dialog.chosen());
			context.showPage(PageIds.COUNTING);
		}
	}

	private void reVote() {
		edits.add(RoundKind.TIE_RE_VOTE, NextMoves.tied(election(), outcome));
		context.showPage(PageIds.COUNTING);
	}

	private void lot() {
		List<Candidate> tied = NextMoves.tied(election(), outcome);
		int seats = NextMoves.tiedSeats(outcome);
		TickDialog dialog = new TickDialog(context.shell(), Messages.lotTitle, Messages.bind(Messages.lotMessage, seats, tied.size()), Messages.lotButton, tied,
				false, count -> count == seats, Messages.lotBy, context.locale());
		if (dialog.open() == Window.OK) {
			edits.lot(dialog.chosen(), dialog.answer());
		}
	}
}
