package org.huunghi.exchange.ui.log;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.union.labels.ModelLabels;

/** Says what the bars of delegations mean. */
public final class Legend extends Canvas {
	private static final int PAD = 28;
	private final boolean reports;

	/** @param reports whether reports that are due are shown as well */
	public Legend(Composite parent, boolean reports) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.reports = reports;
		setBackground(parent.getBackground());
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	private static String text(DelegationDirection direction) {
		return ModelLabels.of(direction, Locale.getDefault());
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			int all = width(gc, text(DelegationDirection.OUT)) + width(gc, text(DelegationDirection.IN)) + (reports ? width(gc, Messages.report) : 0);
			return new Point(all, gc.getFontMetrics().getHeight() + 5);
		} finally {
			gc.dispose();
		}
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text).x + PAD + 8;
	}

	private void paint(GC gc) {
		TripPainter painter = new TripPainter(gc, this);
		int height = gc.getFontMetrics().getHeight() + 1;
		int x = 2;
		for (DelegationDirection direction : DelegationDirection.values()) {
			int width = width(gc, text(direction)) - 8;
			painter.bar(new Rectangle(x, 1, width, height), direction, text(direction), false, false);
			x += width + 8;
		}
		if (reports) {
			painter.report(new Rectangle(x, 1, width(gc, Messages.report) - 10, height), Messages.report);
		}
	}
}
