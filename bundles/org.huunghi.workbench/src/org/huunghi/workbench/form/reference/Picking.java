package org.huunghi.workbench.form.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.field.FieldContext;

/** Turns what was taken from a list of proposals into an object of the form's transaction: finds it there, or makes a new one. */
final class Picking {
	private Picking() {
	}

	/**
	 * Called back on the UI thread with the object and with the commands that must be run together with the one that refers to it.
	 *
	 * @param typed what the user had typed, the name of a new one
	 */
	static void resolve(Proposal proposal, String typed, FieldContext context, Control control, BiConsumer<EObject, List<Command>> picked) {
		if (proposal.local() != null) {
			picked.accept(proposal.local(), new ArrayList<>());
		} else if (proposal.creates() != null) {
			create(proposal, typed, context, control, picked);
		} else {
			context.services().find(proposal.id()).whenComplete((object, failure) -> control.getDisplay().asyncExec(() -> {
				if (control.isDisposed()) {
					return;
				}
				if (object == null) {
					MessageDialog.openError(control.getShell(), Messages.goneTitle, Messages.bind(Messages.gone, proposal.label()));
				} else {
					picked.accept(object, new ArrayList<>());
				}
			}));
		}
	}

	private static void create(Proposal proposal, String typed, FieldContext context, Control control, BiConsumer<EObject, List<Command>> picked) {
		context.services().registerFor(proposal.creates()).whenComplete((register, failure) -> control.getDisplay().asyncExec(() -> {
			if (control.isDisposed()) {
				return;
			}
			String kind = ModelLabels.of(proposal.creates(), context.locale());
			if (register == null) {
				MessageDialog.openError(control.getShell(), kind, Messages.bind(Messages.noRegister, kind));
				return;
			}
			NewRecordDialog dialog = new NewRecordDialog(control.getShell(), proposal.creates(), typed, context.locale());
			if (dialog.open() == Window.OK) {
				List<Command> first = new ArrayList<>();
				if (register.eContainer() == null) {
					first.add(context.edits().adding(unionOf(context.record()), UnionPackage.Literals.UNION__REGISTERS, register, -1));
				}
				first.add(context.edits().adding(register, UnionPackage.Literals.REGISTER__RECORDS, dialog.result(), -1));
				picked.accept(dialog.result(), first);
			}
		}));
	}

	private static EObject unionOf(EObject record) {
		EObject at = record;
		while (!(at instanceof Union)) {
			at = at.eContainer();
		}
		return at;
	}
}
