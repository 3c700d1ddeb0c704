package org.huunghi.exchange.ui.log;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.chart.Tone;

/**
 * Draws delegations as bars: those out are hatched and have an arrow to the right, those in are plain with one to the left, so that the colour is not
 * needed.
 */
public final class TripPainter {
	private static final int ARROW = 9;
	private static final int HATCH = 6;

	private final GC gc;
	private final Control control;

	/** @param control whose theme counts */
	public TripPainter(GC gc, Control control) {
		this.gc = gc;
		this.control = control;
	}

	/**
	 * Draws a bar with as much of the text as it has room for.
	 *
	 * @param before whether it began further left
	 * @param after whether it goes on to the right
	 */
	public void bar(Rectangle place, DelegationDirection direction, String text, boolean before, boolean after) {
		Tone tone = direction == DelegationDirection.OUT ? Tone.FIRST : Tone.SECOND;
		Color line = tone.on(control);
		gc.setBackground(tone.faintOn(control));
		gc.fillRectangle(place);
		if (direction == DelegationDirection.OUT) {
			hatch(place, line);
		}
		gc.setForeground(line);
		gc.drawLine(place.x, place.y, place.x + place.width, place.y);
		gc.drawLine(place.x, place.y + place.height, place.x + place.width, place.y + place.height);
		gc.setLineWidth(3);
		if (!before) {
			gc.drawLine(place.x + 1, place.y, place.x + 1, place.y + place.height);
		}
		gc.setLineWidth(1);
		if (!after) {
			gc.drawLine(place.x + place.width, place.y, place.x + place.width, place.y + place.height);
		}
		if (place.width > ARROW + 8) {
			arrow(place.x + 6, place.y + place.height / 2, direction, line);
		}
		text(place, text, ARROW + 10);
	}

	/** Draws a report that is due: a dashed frame with a mark. */
	public void report(Rectangle place, String text) {
		Color line = ThemeColors.warning(control);
		gc.setForeground(line);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawRectangle(place);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setBackground(line);
		gc.fillOval(place.x + 5, place.y + place.height / 2 - 3, 7, 7);
		text(place, text, 16);
	}

	private void hatch(Rectangle place, Color line) {
		Rectangle before = gc.getClipping();
		gc.setClipping(before.intersection(place));
		gc.setForeground(new Color(ThemeColors.mix(line.getRGB(), gc.getBackground().getRGB(), 0.25)));
		for (int x = place.x - place.height; x < place.x + place.width; x += HATCH) {
			gc.drawLine(x, place.y + place.height, x + place.height, place.y);
		}
		gc.setClipping(before);
	}

	private void arrow(int x, int y, DelegationDirection direction, Color colour) {
		gc.setBackground(colour);
		int tip = direction == DelegationDirection.OUT ? x + ARROW - 2 : x;
		int back = direction == DelegationDirection.OUT ? x : x + ARROW - 2;
		gc.fillPolygon(new int[] { back, y - 4, tip, y, back, y + 5 });
	}

	private void text(Rectangle place, String text, int indent) {
		int room = place.width - indent - 2;
		if (room < 12) {
			return;
		}
		String fitting = fit(text, room);
		Point size = gc.textExtent(fitting);
		gc.setForeground(control.getForeground());
		gc.drawText(fitting, place.x + indent, place.y + (place.height - size.y) / 2, true);
	}

	/** @return the text, cut with an ellipsis where it is longer than the room */
	public String fit(String text, int room) {
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…").x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
	}
}
