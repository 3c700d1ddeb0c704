package org.huunghi.election.ui.candidates;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.ui.part.ActionButton;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.workbench.form.table.TableField;
import org.huunghi.workbench.form.value.Tsv;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page of the list of candidates: who stands, in which order, and whether the list keeps the rules. */
public final class CandidatesPage extends FormPage {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;

	private ListEdits edits;
	private StatementList status;
	private Button close;
	private Button number;

	/** Made by the extension point. */
	public CandidatesPage() {
		// Everything is made in before().
	}

	@Override
	protected void before(FormBody body) {
		edits = new ListEdits(election(), context().edits(), context().locale());
		Composite head = body.section(Messages.status, true);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(head);
		status = new StatementList(head, body);
		Composite client = body.section(Messages.section, true);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
		buttons(client, body);
		Text filter = body.toolkit().createText(client, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).indent(12, 0).applyTo(filter);
		Composite table = body.toolkit().createComposite(client);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		TableField field = (TableField) body.fields(table, election(), MODEL.getElection_Candidates()).get(0);
		new CandidateFilter(filter, field.viewer(), context().locale()).install();
	}

	private void buttons(Composite client, FormBody body) {
		Composite row = body.toolkit().createComposite(client);
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(12, 0).applyTo(row);
		push(row, body, Messages.add, this::add);
		push(row, body, Messages.outgoing, () -> new Outgoing(context(), edits).ask());
		push(row, body, Messages.paste, this::paste);
		push(row, body, Messages.copy, this::copy);
		push(row, body, Messages.alphabetical, edits::sort);
		number = push(row, body, Messages.number, edits::number);
		ListClosing closing = new ListClosing(context(), edits);
		close = push(row, body, Messages.close, () -> {
			if (election().isListClosed()) {
				closing.open();
			} else {
				closing.close();
			}
		});
	}

	private Button push(Composite row, FormBody body, String text, Runnable action) {
		return ActionButton.make(body.toolkit(), row, text, action);
	}

	private Election election() {
		return (Election) context().record();
	}

	private void add() {
		Candidate candidate = edits.add();
		reveal(candidate, MODEL.getCandidate_Person());
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(context().shell().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		List<String> names = NameLines.of(text);
		if (names.isEmpty()) {
			MessageDialog.openInformation(context().shell(), Messages.section, Messages.nothingToPaste);
		} else {
			edits.addNames(names);
		}
	}

	/** Copies number and name, as the ballot paper and letters need them. */
	private void copy() {
		List<List<String>> rows = election().getCandidates().stream().filter(candidate -> !candidate.isWithdrawn())
				.map(candidate -> List.of(candidate.getNumber() == null ? "" : candidate.getNumber().toString(), CandidateNames.of(candidate, context().locale())))
				.toList();
		if (!rows.isEmpty()) {
			Clipboard clipboard = new Clipboard(context().shell().getDisplay());
			clipboard.setContents(new Object[] {Tsv.write(rows)}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}

	@Override
	protected void refreshCustom() {
		status.show(ListText.of(election(), context().locale()));
		String text = election().isListClosed() ? Messages.open : Messages.close;
		number.setEnabled(!election().getCandidates().isEmpty());
		if (!close.getText().equals(text)) {
			close.setText(text);
			close.requestLayout();
		}
	}

	@Override
	public boolean shows(EObject target, EStructuralFeature feature) {
		return isListClosed(target, feature) || super.shows(target, feature);
	}

	@Override
	public void reveal(EObject target, EStructuralFeature feature) {
		if (isListClosed(target, feature)) {
			close.setFocus();
		} else {
			super.reveal(target, feature);
		}
	}

	private static boolean isListClosed(EObject target, EStructuralFeature feature) {
		return target instanceof Election && feature == MODEL.getElection_ListClosed();
	}
}
