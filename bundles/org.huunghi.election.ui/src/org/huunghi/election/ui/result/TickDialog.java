package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.election.Candidate;
import org.huunghi.election.model.CandidateNames;

/** Candidates with check marks: who stands in a further round, or in whose favour a lot fell. */
final class TickDialog extends TitleAreaDialog {
	private final String title;
	private final String message;
	private final String button;
	private final List<Candidate> candidates;
	private final boolean ticked;
	private final IntPredicate enough;
	private final String question;
	private final Locale locale;
	private Table table;
	private Text answer;
	private List<Candidate> chosen = List.of();
	private String answered = "";

	/**
	 * @param ticked whether all are ticked at first
	 * @param enough whether so many ticks will do
	 * @param question asked below the list; null for none
	 */
	TickDialog(Shell shell, String title, String message, String button, List<Candidate> candidates, boolean ticked, IntPredicate enough, String question,
			Locale locale) {
		super(shell);
		this.title = title;
		this.message = message;
		this.button = button;
		this.candidates = candidates;
		this.ticked = ticked;
		this.enough = enough;
		this.question = question;
		this.locale = locale;
		setShellStyle(getShellStyle() | SWT.RESIZE);
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
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(420, 220).applyTo(table);
		for (Candidate candidate : candidates) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText((candidate.getNumber() == null ? "" : candidate.getNumber() + ". ") + CandidateNames.of(candidate, locale));
			item.setChecked(ticked);
			item.setData(candidate);
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		if (question != null) {
			new Label(area, SWT.NONE).setText(question);
			answer = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
			answer.addModifyListener(e -> answered = answer.getText());
		}
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		changed();
		return contents;
	}

	private void changed() {
		List<Candidate> now = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				now.add((Candidate) item.getData());
			}
		}
		chosen = now;
		getButton(IDialogConstants.OK_ID).setEnabled(enough.test(now.size()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
