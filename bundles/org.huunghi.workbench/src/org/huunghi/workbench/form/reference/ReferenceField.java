package org.huunghi.workbench.form.reference;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.field.Buttons;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;

/** A reference to one object: its icon and label, found by typing a part of its name, with buttons that open it and clear the reference. */
public final class ReferenceField extends Field {
	private Label icon;
	private Text text;
	private ToolItem open;
	private ToolItem clear;
	private ProposalPopup popup;
	private EObject shown;
	private String shownLabel = "";
	private String wrong;
	private boolean pending;
	private boolean refreshing;

	/** @param feature a reference to one object that is not contained */
	public ReferenceField(FieldContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	public Control create(Composite parent) {
		Composite line = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(1, 1).spacing(3, 0).applyTo(line);
		icon = context.toolkit().createLabel(line, "");
		icon.setImage(context.services().icon(((EReference) feature).getEReferenceType()));
		text = context.toolkit().createText(line, "", SWT.SINGLE);
		text.setMessage(Messages.typeToFind);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		popup = new ProposalPopup(text, context, new Candidates(context, (EReference) feature), this::taken);
		text.addModifyListener(e -> modified());
		text.addFocusListener(FocusListener.focusLostAdapter(e -> flush()));
		ToolBar bar = new ToolBar(line, SWT.FLAT);
		context.toolkit().adapt(bar, false, false);
		open = Buttons.item(bar, context, "open", Messages.open, () -> context.services().open(shown));
		clear = Buttons.item(bar, context, "clear", Messages.clear, () -> context.edits().set(owner, feature, null));
		show((EObject) owner.eGet(feature));
		return line;
	}

	private void taken(Proposal proposal) {
		Picking.resolve(proposal, text.getText(), context, text, (object, first) -> {
			pending = false;
			wrong = null;
			List<Command> commands = first;
			if (!Objects.equals(owner.eGet(feature), object)) {
				commands.add(context.edits().setting(owner, feature, object));
				context.edits().run(label(), commands);
			}
			show(object);
			text.setSelection(text.getText().length());
			context.typed().run();
		});
	}

	private void modified() {
		if (refreshing) {
			return;
		}
		boolean before = pending;
		pending = !text.getText().equals(shownLabel);
		if (before != pending) {
			context.typed().run();
		}
		popup.typed();
	}

	private void show(EObject object) {
		refreshing = true;
		try {
			shown = object;
			shownLabel = object == null ? "" : Names.label(object, context.locale());
			pending = false;
			wrong = null;
			if (!text.getText().equals(shownLabel)) {
				text.setText(shownLabel);
			}
			if (object != null) {
				icon.setImage(context.services().icon(object.eClass()));
			}
			icon.setEnabled(object != null);
			open.setEnabled(object instanceof Record && !object.eIsProxy());
			clear.setEnabled(object != null);
		} finally {
			refreshing = false;
		}
	}

	@Override
	public void refresh() {
		EObject value = (EObject) owner.eGet(feature);
		boolean renamed = value != null && !pending && !Names.label(value, context.locale()).equals(shownLabel);
		if (value != shown || renamed) {
			show(value);
		}
	}

	@Override
	public boolean flush() {
		if (!pending || popup.isOpen() && text.isFocusControl()) {
			return !pending;
		}
		if (text.getText().isBlank()) {
			pending = false;
			wrong = null;
			context.edits().set(owner, feature, null);
			context.typed().run();
			return true;
		}
		String message = Messages.bind(Messages.notChosen, text.getText().strip());
		if (!message.equals(wrong)) {
			wrong = message;
			context.typed().run();
		}
		return false;
	}

	@Override
	public boolean isPending() {
		return pending;
	}

	@Override
	public String wrongText() {
		return wrong;
	}

	@Override
	public Control control() {
		return text;
	}
}
