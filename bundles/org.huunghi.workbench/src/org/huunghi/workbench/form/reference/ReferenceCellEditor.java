package org.huunghi.workbench.form.reference;

import java.util.function.BiConsumer;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.workbench.form.field.FieldContext;

/** Edits a reference in a table's cell: proposals come while a part of a name is typed. */
public final class ReferenceCellEditor extends TextCellEditor {
	private final ProposalPopup popup;
	private String asked = "";

	/**
	 * @param reference of the cell
	 * @param picked called with the chosen object, and with the commands that must be run together with the one that refers to it
	 */
	public ReferenceCellEditor(Composite parent, FieldContext context, EReference reference, BiConsumer<EObject, List<Command>> picked) {
		super(parent, SWT.SINGLE);
		text.setMessage(Messages.typeToFind);
		popup = new ProposalPopup(text, context, new Candidates(context, reference), proposal -> {
			String typed = text.getText();
			Composite table = parent;
			deactivateUnchanged();
			Picking.resolve(proposal, typed, context, table, picked);
		});
		text.addModifyListener(e -> {
			if (text.isFocusControl() && !text.getText().equals(asked)) {
				asked = text.getText();
				popup.typed();
			}
		});
	}

	@Override
	protected void doSetValue(Object value) {
		asked = value == null ? "" : value.toString();
		super.doSetValue(asked);
	}

	private void deactivateUnchanged() {
		super.fireCancelEditor();
	}

	@Override
	protected void focusLost() {
		// A click into the list of proposals takes the focus for a moment only.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && isActivated() && !popup.isOpen() && !text.isFocusControl()) {
				ReferenceCellEditor.super.focusLost();
			}
		});
	}

	@Override
	public void deactivate() {
		// The platform also deactivates an editor while it is being made.
		if (popup != null) {
			popup.close();
		}
		super.deactivate();
	}
}
