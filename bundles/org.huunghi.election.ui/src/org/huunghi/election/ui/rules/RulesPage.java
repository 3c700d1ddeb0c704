package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.ui.part.ActionButton;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page of the rules: of an election, which holds a copy of a rulebook, or of a rulebook in the register. */
public final class RulesPage extends FormPage {
	private FormBody body;
	private Label name;
	private Button restore;
	private Button save;
	private StatementList differences;
	private StatementList summary;
	private RuleFields fields;

	/** Made by the extension point. */
	public RulesPage() {
		// Everything is made in before().
	}

	@Override
	protected void before(FormBody form) {
		body = form;
		Composite head = column(body.section(election() == null ? Messages.headOwn : Messages.head, false));
		name = body.toolkit().createLabel(head, "", SWT.WRAP);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(name);
		if (election() != null) {
			buttons(head);
		}
		differences = new StatementList(head, body);
		summary = new StatementList(column(body.section(Messages.summary, false)), body);
	}

	private void buttons(Composite head) {
		Composite row = body.toolkit().createComposite(head);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
		Choosing choosing = new Choosing(context());
		push(row, Messages.choose, choosing::choose);
		restore = push(row, Messages.restore, choosing::restore);
		save = push(row, Messages.save, () -> new SaveAsOwn(context()).ask(rulebook()));
	}

	private Button push(Composite row, String text, Runnable action) {
		return ActionButton.make(body.toolkit(), row, text, action);
	}

	private static Composite column(Composite client) {
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(4, 6).applyTo(client);
		return client;
	}

	private Election election() {
		return context().record() instanceof Election election ? election : null;
	}

	private Rulebook rulebook() {
		return election() == null ? (Rulebook) context().record() : election().getRulebook();
	}

	@Override
	protected void refreshCustom() {
		Rulebook rulebook = rulebook();
		if (fields == null ? rulebook != null : fields.rulebook() != rulebook) {
			rebuild(rulebook);
		}
		name.setText(rulebook == null ? Messages.none : Names.of(rulebook, context().locale()));
		List<Difference> found = differences(rulebook);
		if (restore != null) {
			restore.setEnabled(!found.isEmpty());
			save.setEnabled(rulebook != null);
		}
		List<Statement> sentences = new ArrayList<>();
		if (rulebook != null) {
			RulesText.of(Rulebooks.rules(rulebook), election() == null ? null : Electorates.of(election()), context().locale())
					.forEach(text -> sentences.add(new Statement(Level.NOTE, text)));
			fields.refresh();
		}
		summary.show(sentences);
	}

	private List<Difference> differences(Rulebook rulebook) {
		Rulebook original = rulebook == null ? null : Difference.original(rulebook);
		List<Difference> found = original == null ? List.of() : Difference.between(rulebook, original, context().locale());
		List<Statement> sentences = new ArrayList<>();
		if (original == null && rulebook != null) {
			sentences.add(new Statement(Level.NOTE, Messages.noOriginal));
		} else if (found.isEmpty() && rulebook != null) {
			sentences.add(new Statement(Level.GOOD, Messages.asOriginal));
		}
		found.forEach(difference -> sentences.add(new Statement(Level.WARNING, difference.text(context().locale()), () -> reveal(rulebook, difference.feature()))));
		differences.show(sentences);
		return found;
	}

	private void rebuild(Rulebook rulebook) {
		if (fields != null) {
			fields.dispose();
			fields = null;
		}
		if (rulebook != null) {
			fields = new RuleFields(body, rulebook, context().edits(), context().locale(), (target, feature) -> {
				reveal(target, feature);
				return true;
			});
			fields.create();
			form().showProblems(context().problems());
		}
		body.reflow();
	}

	@Override
	public boolean shows(EObject target, EStructuralFeature feature) {
		boolean ofElection = target instanceof Election && feature == ElectionPackage.eINSTANCE.getElection_Rulebook();
		return ofElection || target == rulebook() && target != context().record() || super.shows(target, feature)
				|| fields != null && fields.shows(target, feature);
	}

	@Override
	public void reveal(EObject target, EStructuralFeature feature) {
		if (fields != null && fields.shows(target, feature)) {
			fields.reveal(feature);
		} else if (super.shows(target, feature)) {
			super.reveal(target, feature);
		} else {
			setFocus();
		}
	}
}
