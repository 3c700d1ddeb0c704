package org.huunghi.workbench.form.field;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Makes the small buttons beside and below fields. */
public final class Buttons {
	/** Icons of buttons that change nothing. */
	private static final Set<String> READING = Set.of("open", "save");

	private Buttons() {
	}

	/** Makes a tool bar with one item that shows an icon and, to those who point at it, what it does. */
	public static ToolItem small(Composite parent, FieldContext context, String icon, String tip, Runnable action) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		context.toolkit().adapt(bar, false, false);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		return item(bar, context, icon, tip, action);
	}

	/** Adds an item to a tool bar. */
	public static ToolItem item(ToolBar bar, FieldContext context, String icon, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(context.services().icon(icon));
		item.setToolTipText(tip);
		if (READING.contains(icon)) {
			ReadOnlyWidgets.keep(item);
		}
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	/** Makes a button with a text. */
	public static Button push(Composite parent, FieldContext context, String text, Runnable action) {
		Button button = context.toolkit().createButton(parent, text, SWT.PUSH);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}
}
