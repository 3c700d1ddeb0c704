package org.huunghi.election.ui.projector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.election.ui.counting.Palette;
import org.huunghi.election.ui.counting.PaperFonts;
import org.huunghi.election.ui.counting.model.Standings;

/** Draws the count in type that the last row of a hall can read: title, ballots counted, and a bar for each name. */
final class ProjectorCanvas extends Canvas {
	private final PaperFonts fonts;
	private Screen screen;
	private boolean hidden;

	ProjectorCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		fonts = new PaperFonts(this);
		setBackground(Palette.PAPER);
		addPaintListener(e -> paint(e.gc, getClientArea()));
	}

	void show(Screen shown) {
		if (!shown.equals(screen)) {
			screen = shown;
			redraw();
		}
	}

	/** Hides the votes until the count is complete, or shows them. */
	void toggleHidden() {
		hidden = !hidden;
		redraw();
	}

	private void paint(GC gc, Rectangle area) {
		if (screen == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		int margin = area.width / 30;
		Rectangle inner = new Rectangle(margin, margin / 2, area.width - 2 * margin, area.height - margin);
		int y = title(gc, inner);
		if (screen.standings() == null) {
			text(gc, Messages.nothing, inner.x, y, 28, false);
			return;
		}
		gc.setForeground(Palette.FAINT);
		int foot = text(gc, Messages.help, inner.x, inner.y + inner.height - 18, 9, false);
		Rectangle body = new Rectangle(inner.x, y + 16, inner.width, inner.y + inner.height - foot - 20 - y);
		if (hidden && !screen.standings().complete()) {
			gc.setForeground(Palette.INK);
			text(gc, Messages.hidden, body.x, body.y + body.height / 3, 32, true);
		} else {
			new ProjectorBars(fonts, screen.standings()).draw(gc, body);
		}
	}

	private int title(GC gc, Rectangle inner) {
		gc.setForeground(Palette.INK);
		int size = 40;
		gc.setFont(fonts.of(size, true));
		while (gc.textExtent(screen.title()).x > inner.width && size > 14) {
			size -= 2;
			gc.setFont(fonts.of(size, true));
		}
		int y = inner.y + text(gc, screen.title(), inner.x, inner.y, size, true);
		if (screen.standings() != null) {
			Standings now = screen.standings();
			String counted = now.entered() == null ? "" : now.collected() == null ? Messages.bind(Messages.counted, now.entered())
					: Messages.bind(Messages.countedOf, now.entered(), now.collected());
			String line = Messages.bind(Messages.round, screen.round()) + (counted.isEmpty() ? "" : " · " + counted)
					+ (now.complete() ? " · " + Messages.complete : "");
			gc.setForeground(now.complete() ? Palette.GREEN : Palette.FAINT);
			y += text(gc, line, inner.x, y, 26, false);
		}
		return y;
	}

	private int text(GC gc, String text, int x, int y, int points, boolean bold) {
		gc.setFont(fonts.of(points, bold));
		gc.drawText(text, x, y, true);
		Point size = gc.textExtent(text);
		return size.y;
	}
}
