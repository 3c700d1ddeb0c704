package org.huunghi.election.ui.counting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ui.counting.logic.BallotEntry;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.value.Mark;

/** Draws the ballot in hand in large type: keys, names, the red pencil, and what is being asked. */
final class PaperPainter {
	static final int MARGIN = 14;
	private static final int LOW = 190;
	private static final int MANY = 12;
	private final RoundFrame frame;
	private final BallotEntry entry;
	private final PaperFonts fonts;
	private final SheetTexts texts;

	PaperPainter(RoundFrame frame, BallotEntry entry, PaperFonts fonts, SheetTexts texts) {
		this.frame = frame;
		this.entry = entry;
		this.fonts = fonts;
		this.texts = texts;
	}

	/** Draws the two lines of the head: which ballot and how many names are left on it, and the judgement. @return their height */
	int head(GC gc, Rectangle area, String title, String left, String judgement, Color color) {
		if (area.height < (frame.names().size() > MANY ? 2 * LOW : LOW)) {
			return lowHead(gc, area, title, left, judgement, color);
		}
		gc.setFont(fonts.of(15, true));
		int height = gc.getFontMetrics().getHeight();
		gc.setForeground(Palette.INK);
		gc.drawText(title, area.x, area.y, true);
		gc.setFont(fonts.of(13, false));
		Point size = gc.textExtent(left);
		gc.drawText(left, area.x + area.width - size.x, area.y + height - size.y, true);
		int points = 15;
		gc.setFont(fonts.of(points, true));
		while (gc.textExtent(judgement).x > area.width && points > 8) {
			gc.setFont(fonts.of(--points, true));
		}
		gc.setForeground(color);
		gc.drawText(judgement, area.x, area.y + height + 2, true);
		return 2 * height + 4;
	}

	/** One line for a low page. */
	private int lowHead(GC gc, Rectangle area, String title, String left, String judgement, Color color) {
		gc.setFont(fonts.of(11, true));
		gc.setForeground(Palette.INK);
		gc.drawText(title, area.x, area.y - 6, true);
		int x = area.x + gc.textExtent(title).x + 16;
		gc.setForeground(color);
		gc.drawText(fit(gc, judgement + " · " + left, area.x + area.width - x), x, area.y - 6, true);
		return gc.getFontMetrics().getHeight() - 8;
	}

	/** Draws the names. */
	void names(GC gc, PaperLayout layout) {
		int index = 0;
		for (Integer number : frame.names().keySet()) {
			name(gc, layout.line(index), number, index == entry.cursor());
			index++;
		}
	}

	private void name(GC gc, Rectangle line, int number, boolean cursor) {
		Mark mark = entry.hand().paper().marks().at(number);
		if (cursor) {
			gc.setBackground(Palette.CURSOR);
			gc.fillRectangle(line);
		}
		int side = Math.min(line.height - (line.height < 22 ? 2 : 6), 40);
		Rectangle cap = new Rectangle(line.x + 2, line.y + (line.height - side) / 2, side, side);
		gc.setBackground(Palette.KEY);
		gc.fillRoundRectangle(cap.x, cap.y, cap.width, cap.height, 8, 8);
		Character key = entry.keys().key(number);
		gc.setFont(fonts.of(Math.max(7, side * 45 / 100), true));
		gc.setForeground(Palette.INK);
		String shown = key == null ? "·" : String.valueOf(Character.toUpperCase(key));
		Point size = gc.textExtent(shown);
		gc.drawText(shown, cap.x + (cap.width - size.x) / 2, cap.y + (cap.height - size.y) / 2, true);

		gc.setFont(fonts.of(Math.max(8, line.height * 42 / 100), false));
		gc.setForeground(mark == Mark.APPROVED ? Palette.INK : Palette.FAINT);
		int x = cap.x + cap.width + 12;
		String sign = mark == Mark.BOTH_BOXES ? " ☒☒" : mark == Mark.NO_BOX ? " ☐☐" : "";
		int room = line.x + line.width - x - 6 - (sign.isEmpty() ? 0 : gc.textExtent(sign).x);
		String name = fit(gc, number + ". " + frame.names().get(number), room);
		Point extent = gc.textExtent(name);
		int y = line.y + (line.height - extent.y) / 2;
		gc.drawText(name, x, y, true);
		gc.setForeground(Palette.RED);
		if (!sign.isEmpty()) {
			gc.drawText(sign, x + extent.x, y, true);
		} else if (mark == Mark.STRUCK) {
			gc.setLineWidth(Math.max(2, line.height / 14));
			gc.setLineCap(SWT.CAP_ROUND);
			gc.drawLine(x - 6, y + extent.y / 2, x + extent.x + 6, y + extent.y / 2);
		}
	}

	/** A name that does not fit is set smaller, and only cut where that is not enough. */
	private String fit(GC gc, String text, int room) {
		int height = gc.getFont().getFontData()[0].getHeight();
		while (gc.textExtent(text).x > room && height > 7) {
			gc.setFont(fonts.of(--height, false));
		}
		String cut = text;
		while (gc.textExtent(cut + "…").x > room && cut.length() > 4 && gc.textExtent(cut).x > room) {
			cut = cut.substring(0, cut.length() - 1);
		}
		return cut.length() == text.length() ? text : cut + "…";
	}

	/** Draws the faults to choose from in place of the names. */
	void faults(GC gc, Rectangle area) {
		int y = area.y;
		int step = Math.min(44, area.height / BallotEntry.FAULTS.size());
		for (int i = 0; i < BallotEntry.FAULTS.size(); i++) {
			InvalidReason reason = BallotEntry.FAULTS.get(i);
			gc.setFont(fonts.of(Math.max(10, step * 42 / 100), false));
			gc.setForeground(reason == entry.hand().paper().fault() ? Palette.RED : Palette.INK);
			String text = fit(gc, (i + 1) + "   " + texts.reason(reason), area.width - 8);
			gc.drawText(text, area.x + 4, y + (step - gc.textExtent(text).y) / 2, true);
			y += step;
		}
	}
}
