package org.huunghi.election.ui.projector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.election.ui.counting.Palette;
import org.huunghi.election.ui.counting.PaperFonts;
import org.huunghi.election.ui.counting.model.Standings;

/** Draws a line for each name: the name, its bar with the votes, and who is elected; the threshold across all bars. */
final class ProjectorBars {
	private static final int LARGEST = 84;
	private final PaperFonts fonts;
	private final Standings standings;

	ProjectorBars(PaperFonts fonts, Standings standings) {
		this.fonts = fonts;
		this.standings = standings;
	}

	void draw(GC gc, Rectangle area) {
		int names = Math.max(1, standings.lines().size());
		int below = standings.needed() == null ? 0 : 34;
		int line = Math.min(LARGEST, (area.height - below) / names);
		int points = Math.max(8, line * 40 / 100);
		int left = nameWidth(gc, points, area.width * 45 / 100);
		gc.setFont(fonts.of(points, true));
		int right = gc.textExtent("000  " + Messages.elected + " ").x;
		Rectangle bars = new Rectangle(area.x + left + 16, area.y, Math.max(80, area.width - left - 16 - right), line * names);
		for (int i = 0; i < standings.lines().size(); i++) {
			line(gc, standings.lines().get(i), area.x, left, new Rectangle(bars.x, bars.y + i * line, bars.width, line), points);
		}
		threshold(gc, bars);
	}

	private int nameWidth(GC gc, int points, int most) {
		gc.setFont(fonts.of(points, false));
		return Math.min(most, standings.lines().stream().mapToInt(each -> gc.textExtent(name(each)).x).max().orElse(0));
	}

	private static String name(Standings.Line line) {
		return line.number() + ". " + line.name();
	}

	private void line(GC gc, Standings.Line line, int x, int nameWidth, Rectangle bar, int points) {
		int size = points;
		gc.setFont(fonts.of(size, false));
		while (gc.textExtent(name(line)).x > nameWidth && size > 8) {
			gc.setFont(fonts.of(--size, false));
		}
		Point extent = gc.textExtent(name(line));
		gc.setForeground(Palette.INK);
		gc.drawText(name(line), x, bar.y + (bar.height - extent.y) / 2, true);
		gc.setBackground(Palette.KEY);
		int thick = Math.max(8, bar.height * 58 / 100);
		int top = bar.y + (bar.height - thick) / 2;
		gc.fillRectangle(bar.x, top, bar.width, thick);
		boolean enough = standings.needed() != null && line.votes() != null && line.votes() >= standings.needed();
		int length = line.votes() == null ? 0 : bar.width * line.votes() / standings.scale();
		gc.setBackground(enough ? Palette.GREEN : Palette.BLUE);
		gc.fillRectangle(bar.x, top, length, thick);
		gc.setFont(fonts.of(points, true));
		String votes = line.votes() == null ? "–" : line.votes().toString();
		boolean elected = standings.elected().contains(line.number());
		gc.setForeground(elected ? Palette.GREEN : Palette.INK);
		Point figure = gc.textExtent(votes);
		gc.drawText(votes + (elected ? "  " + Messages.elected : ""), bar.x + bar.width + 12, bar.y + (bar.height - figure.y) / 2, true);
	}

	private void threshold(GC gc, Rectangle bars) {
		if (standings.needed() == null) {
			return;
		}
		int x = bars.x + bars.width * standings.needed() / standings.scale();
		gc.setForeground(Palette.AMBER);
		gc.setLineWidth(4);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawLine(x, bars.y, x, bars.y + bars.height);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setFont(fonts.of(18, true));
		String text = Messages.bind(Messages.needed, standings.needed());
		int width = gc.textExtent(text).x;
		gc.drawText(text, Math.max(bars.x, Math.min(x - width / 2, bars.x + bars.width - width)), bars.y + bars.height + 2, true);
	}
}
