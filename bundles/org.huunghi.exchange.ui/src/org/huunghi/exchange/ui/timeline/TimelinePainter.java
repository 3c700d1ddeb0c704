package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.exchange.ui.log.TripPainter;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.chart.ThemeColors;

/** Paints the timeline: the scale at the top, the lanes' labels at the left, the delegations. */
final class TimelinePainter {
	private final TimelineCanvas canvas;
	private final GC gc;
	private final Rectangle area;
	private final Color line;
	private final TripPainter trips;

	TimelinePainter(TimelineCanvas canvas, GC gc) {
		this.canvas = canvas;
		this.gc = gc;
		area = canvas.getClientArea();
		line = ThemeColors.line(canvas);
		trips = new TripPainter(gc, canvas);
	}

	void paint() {
		gc.setFont(canvas.getFont());
		Rectangle lanes = new Rectangle(TimelineCanvas.LABELS, canvas.head(), area.width - TimelineCanvas.LABELS, area.height - canvas.head());
		scale();
		gc.setClipping(0, canvas.head(), area.width, lanes.height);
		canvas.lanes().lanes().forEach(this::lane);
		gc.setClipping(lanes);
		today();
		for (TimelineLayout.Bar bar : canvas.lanes().bars()) {
			Rectangle place = canvas.place(bar);
			if (place.intersects(lanes)) {
				// so that the text of a long one begins where it is to be seen
				int left = Math.max(place.x, lanes.x);
				Rectangle seen = new Rectangle(left, place.y, place.x + place.width - left, place.height);
				trips.bar(seen, bar.trip().direction(), bar.trip().title(), left > place.x, false);
				gc.setClipping(lanes);
			}
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(line);
		gc.drawLine(TimelineCanvas.LABELS, 0, TimelineCanvas.LABELS, area.height);
	}

	private void scale() {
		Zoom zoom = canvas.span().zoom();
		int row = canvas.rowHeight();
		LocalDate end = canvas.end();
		gc.setClipping(TimelineCanvas.LABELS, 0, area.width, area.height);
		for (LocalDate step = zoom.step(canvas.span().start()); !step.isAfter(end); step = step.plusMonths(zoom.months())) {
			int x = TimelineCanvas.LABELS + canvas.span().x(step);
			gc.setForeground(line);
			gc.drawLine(x, zoom == Zoom.YEAR ? 0 : row, x, area.height);
			if (zoom != Zoom.YEAR) {
				gc.setForeground(ThemeColors.faint(canvas));
				gc.drawText(zoom == Zoom.QUARTER ? Messages.bind(Messages.quarter, (step.getMonthValue() + 2) / 3) : month(step), x + 4, row + 2, true);
			}
		}
		for (int year = canvas.span().start().getYear(); year <= end.getYear(); year++) {
			int x = TimelineCanvas.LABELS + canvas.span().x(LocalDate.of(year, 1, 1));
			gc.setForeground(line);
			gc.drawLine(x, 0, x, area.height);
			gc.setForeground(canvas.getForeground());
			gc.drawText(Integer.toString(year), Math.max(x, TimelineCanvas.LABELS) + 4, zoom == Zoom.YEAR ? row / 2 : 2, true);
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(line);
		gc.drawLine(0, canvas.head(), area.width, canvas.head());
	}

	private static String month(LocalDate day) {
		return Values.date(PartialDate.of(day.getYear(), day.getMonthValue()), Locale.getDefault());
	}

	private void lane(TimelineLayout.Lane lane) {
		int top = canvas.head() + lane.row() * canvas.rowHeight() - canvas.scrolled();
		int height = lane.rows() * canvas.rowHeight();
		String label = trips.fit(lane.label().isEmpty() ? Messages.unknown : lane.label(), TimelineCanvas.LABELS - 12);
		gc.setForeground(lane.label().isEmpty() ? ThemeColors.faint(canvas) : canvas.getForeground());
		gc.drawText(label, 6, top + 3, true);
		gc.setForeground(line);
		gc.drawLine(0, top + height, area.width, top + height);
	}

	private void today() {
		int x = TimelineCanvas.LABELS + canvas.span().x(LocalDate.now());
		gc.setForeground(ThemeColors.alarm(canvas));
		gc.drawLine(x, canvas.head(), x, area.height);
	}
}
