package org.huunghi.workbench.connection;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.icons.Icons;

/** A line below a field that says what is wrong with it, or that all is well; it takes no room while there is nothing to say. */
public final class FieldMessage {
	private final Composite line;
	private final Label icon;
	private final Label text;
	private final Link link;
	private Runnable action;

	/**
	 * @param grid in which the field stands
	 * @param indent columns to leave free, those of the field's label
	 * @param columns to take
	 */
	public FieldMessage(Composite grid, int indent, int columns) {
		Composite left = indent > 0 ? new Composite(grid, SWT.NONE) : null;
		if (left != null) {
			GridDataFactory.fillDefaults().span(indent, 1).hint(0, 0).applyTo(left);
		}
		line = new Composite(grid, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(line);
		icon = new Label(line, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.LEFT, SWT.TOP).applyTo(icon);
		text = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		if (left != null) {
			left.setData(line);
		}
		link = new Link(line, SWT.NONE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().span(2, 1).indent(20, 0).exclude(true).applyTo(link);
		clear();
	}

	/** Offers what can be done about what was said just now. */
	public void offer(String what, Runnable doing) {
		action = doing;
		link.setText("<a>" + what + "</a>");
		show(link, true);
		exclude(false);
	}

	/** Says what is wrong. */
	public void error(String message) {
		show("error", message);
	}

	/** Says that something is as it should be. */
	public void well(String message) {
		show("well", message);
	}

	/** Says what is good to know. */
	public void info(String message) {
		show("info", message);
	}

	public void clear() {
		show(link, false);
		exclude(true);
	}

	/** @return what is said; empty where nothing is */
	String said() {
		return line.getVisible() ? text.getText() : "";
	}

	private void show(String symbol, String message) {
		show(link, false);
		icon.setImage(Icons.command(symbol));
		// an ampersand in a name is none of a mnemonic
		text.setText(message.replace("&", "&&"));
		text.setToolTipText(message);
		exclude(false);
	}

	private void exclude(boolean excluded) {
		Composite grid = line.getParent();
		for (var child : grid.getChildren()) {
			if (child == line || child.getData() == line) {
				show(child, !excluded);
			}
		}
		grid.layout(true, true);
		grow(grid.getShell());
	}

	private static void show(Control control, boolean shown) {
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}

	/** A dialog that is open becomes higher where the message would push something out at its foot; shrinking again would be restless. */
	private static void grow(Shell shell) {
		Point size = shell.getSize();
		int needed = shell.isVisible() ? shell.computeSize(size.x, SWT.DEFAULT).y : 0;
		if (needed > size.y) {
			shell.setSize(size.x, Math.min(needed, shell.getMonitor().getClientArea().height));
		}
	}
}
