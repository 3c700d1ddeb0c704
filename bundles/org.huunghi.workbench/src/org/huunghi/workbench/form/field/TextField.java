package org.huunghi.workbench.form.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.FieldKind;

/** An attribute as text: words, a date, a number, money; with a button for dates and addresses. */
final class TextField extends Field {
	private static final int SHORT = 170;
	private static final int LINES = 5;

	private final FieldKind kind;
	private TextEntry entry;

	TextField(FieldContext context, EObject owner, EAttribute attribute, FieldKind kind) {
		super(context, owner, attribute);
		this.kind = kind;
	}

	@Override
	public boolean isBlock() {
		return kind == FieldKind.LONG_TEXT;
	}

	@Override
	public boolean growsDown() {
		return isBlock();
	}

	@Override
	public Control create(Composite parent) {
		TextAccess access = TextAccess.to(owner, (EAttribute) feature, context.edits(), context.texts());
		if (kind == FieldKind.LONG_TEXT) {
			entry = new TextEntry(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, access, context);
			Text text = entry.widget();
			text.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			GridDataFactory.fillDefaults().grab(true, true).hint(100, LINES * text.getLineHeight()).applyTo(text);
			return text;
		}
		Composite line = context.toolkit().createComposite(parent);
		boolean date = PartialDate.class == ((EAttribute) feature).getEAttributeType().getInstanceClass();
		boolean address = kind == FieldKind.LINK || kind == FieldKind.EMAIL;
		GridLayoutFactory.fillDefaults().numColumns(date || address ? 2 : 1).margins(1, 1).spacing(2, 0).applyTo(line);
		entry = new TextEntry(line, SWT.SINGLE, access, context);
		boolean small = kind == FieldKind.VALUE;
		GridDataFactory.fillDefaults().align(small ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).grab(!small, false).hint(small ? SHORT : 100, SWT.DEFAULT)
				.applyTo(entry.widget());
		ModelLabels.hint(owner.eClass(), feature, context.locale()).ifPresent(entry.widget()::setToolTipText);
		if (date) {
			CalendarButton.create(line, context, () -> (PartialDate) owner.eGet(feature), day -> context.edits().set(owner, feature, day));
		} else if (address) {
			Buttons.small(line, context, "open", Messages.openAddress, this::browse);
		}
		return line;
	}

	private void browse() {
		entry.flush();
		String address = (String) owner.eGet(feature);
		if (address != null && !address.isBlank()) {
			context.services().browse(Addresses.uri(address.strip(), kind));
		}
	}

	@Override
	public void refresh() {
		entry.refresh();
	}

	@Override
	public Control control() {
		return entry.widget();
	}

	@Override
	public boolean flush() {
		return entry.flush();
	}

	@Override
	public boolean isPending() {
		return entry.isPending();
	}

	@Override
	public String wrongText() {
		return entry.wrongText();
	}
}
