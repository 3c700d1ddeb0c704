package org.huunghi.election.ui.result;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.election.Candidate;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.ui.part.TickTable;
import org.huunghi.workbench.page.TaskDialog;

/** Candidates with check marks: who stands in a further round, or in whose favour a lot fell. */
final class TickDialog extends TaskDialog {
	private final List<Candidate> candidates;
	private final boolean ticked;
	private final IntPredicate enough;
	private final String question;
	private final Locale locale;
	private TickTable<Candidate> table;
	private List<Candidate> chosen = List.of();
	private String answered = "";

	/**
	 * @param ticked whether all are ticked at first
	 * @param enough whether so many ticks will do
	 * @param question asked below the list; null for none
	 */
	TickDialog(Shell shell, String title, String message, String button, List<Candidate> candidates, boolean ticked, IntPredicate enough, String question,
			Locale locale) {
		super(shell, title, message, button, 2);
		this.candidates = candidates;
		this.ticked = ticked;
		this.enough = enough;
		this.question = question;
		this.locale = locale;
	}

	/** @return who was ticked */
	List<Candidate> chosen() {
		return chosen;
	}

	/** @return what was typed as answer to the question; never null */
	String answer() {
		return answered;
	}

	@Override
	protected void fill(Composite area) {
		table = new TickTable<>(area, 420, 220, candidate -> true, this::check);
		for (Candidate candidate : candidates) {
			String number = candidate.getNumber() == null ? "" : candidate.getNumber() + ". ";
			table.add(candidate, ticked, null, number + CandidateNames.of(candidate, locale));
		}
		if (question != null) {
			new Label(area, SWT.NONE).setText(question);
			Text answer = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
			answer.addModifyListener(e -> answered = answer.getText());
		}
	}

	@Override
	protected boolean ready() {
		chosen = table.ticked();
		return enough.test(chosen.size());
	}
}
