package org.huunghi.workbench.form.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.huunghi.workbench.merge.Tints;

/** The mark beside one control: a coloured bar that fades, and the words who changed it, to be pointed at and to be spoken. */
final class ChangeMark {
	private static final int WIDTH = 4;
	private static final int GAP = 2;

	private final Control control;
	private final Composite around;
	private final String tipBefore;
	private final PaintListener painter;
	private final Listener goneThere;
	private final AccessibleAdapter spoken;
	private double strength = 1;

	/** @param seen called when the user goes to the control */
	ChangeMark(Control control, String told, Runnable seen) {
		this.control = control;
		around = place(control);
		tipBefore = control.getToolTipText();
		control.setToolTipText(tipBefore == null || tipBefore.isEmpty() ? told : told + '\n' + tipBefore);
		painter = e -> {
			Point at = control.isDisposed() ? null : control.getDisplay().map(control.getParent(), around, control.getLocation());
			if (at != null) {
				e.gc.setBackground(Tints.bar(control.getDisplay(), strength));
				e.gc.fillRectangle(Math.max(0, at.x - GAP - WIDTH), at.y, WIDTH, control.getSize().y);
			}
		};
		around.addPaintListener(painter);
		goneThere = e -> control.getDisplay().asyncExec(seen);
		control.addListener(SWT.MouseDown, goneThere);
		spoken = new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = told;
			}
		};
		control.getAccessible().addAccessibleListener(spoken);
		control.addDisposeListener(gone);
		around.redraw();
	}

	private final DisposeListener gone = e -> dispose();

	/** The composite on which there is room to the left of the control: a field's line is narrow around its text. */
	private static Composite place(Control control) {
		Composite around = control.getParent();
		while (around.getParent() != null && around.getDisplay().map(control.getParent(), around, control.getLocation()).x < WIDTH + GAP) {
			around = around.getParent();
		}
		return around;
	}

	void fade(double to) {
		strength = to;
		if (!around.isDisposed()) {
			around.redraw();
		}
	}

	void dispose() {
		if (!around.isDisposed()) {
			around.removePaintListener(painter);
			around.redraw();
		}
		if (!control.isDisposed()) {
			control.removeDisposeListener(gone);
			control.removeListener(SWT.MouseDown, goneThere);
			control.getAccessible().removeAccessibleListener(spoken);
			control.setToolTipText(tipBefore);
		}
	}
}
