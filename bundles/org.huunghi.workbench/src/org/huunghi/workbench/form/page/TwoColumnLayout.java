package org.huunghi.workbench.form.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Lays the sections of a form out in two columns where there is room, else in one. A section whose layout data is {@link #WIDE} takes the
 * whole width; those before it are filled into the shorter column each.
 */
final class TwoColumnLayout extends Layout implements ILayoutExtension {
	/** Layout data of a section over the whole width. */
	static final Object WIDE = Boolean.TRUE;
	private static final int LEAST_FOR_TWO = 840;
	private static final int LEAST = 360;
	private static final int GAP = 18;
	private static final int MARGIN = 10;

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flush) {
		int given = width == SWT.DEFAULT || width <= 0 ? LEAST_FOR_TWO : width;
		return new Point(given, place(composite, given, false, flush));
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite, composite.getClientArea().width, true, flush);
	}

	private static int place(Composite composite, int width, boolean move, boolean flush) {
		int inner = Math.max(LEAST, width - 2 * MARGIN);
		boolean two = width >= LEAST_FOR_TWO;
		int column = two ? (inner - GAP) / 2 : inner;
		int left = MARGIN;
		int right = MARGIN;
		Control[] children = composite.getChildren();
		for (int i = 0; i < children.length; i++) {
			Control child = children[i];
			boolean wide = !two || child.getLayoutData() == WIDE || isAlone(children, i, left, right);
			int at = wide ? Math.max(left, right) : Math.min(left, right);
			int childWidth = wide ? inner : column;
			int childHeight = child.computeSize(childWidth, SWT.DEFAULT, flush).y;
			boolean inLeft = wide || left <= right;
			if (move) {
				child.setBounds(new Rectangle(inLeft ? MARGIN : MARGIN + column + GAP, at, childWidth, childHeight));
			}
			int end = at + childHeight + GAP;
			left = inLeft ? end : left;
			right = !inLeft || wide ? end : right;
		}
		return Math.max(left, right) - GAP + MARGIN;
	}

	/** A narrow section between two wide ones would leave the place beside it empty. */
	private static boolean isAlone(Control[] children, int index, int left, int right) {
		boolean lastBefore = index == children.length - 1 || children[index + 1].getLayoutData() == WIDE;
		return left == right && lastBefore;
	}

	@Override
	public int computeMinimumWidth(Composite parent, boolean changed) {
		return LEAST + 2 * MARGIN;
	}

	@Override
	public int computeMaximumWidth(Composite parent, boolean changed) {
		return Integer.MAX_VALUE / 2;
	}
}
