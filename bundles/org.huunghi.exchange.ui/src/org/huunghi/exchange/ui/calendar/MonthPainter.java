package org.huunghi.exchange.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.exchange.ui.calendar.MonthLayout.Bar;
import org.huunghi.exchange.ui.log.TripPainter;
import org.huunghi.workbench.chart.ThemeColors;

/** Paints a month. */
final class MonthPainter {
	private final MonthCanvas canvas;
	private final GC gc;
	private final MonthGeometry geometry;
	private final Color faint;
	private final Color line;

	MonthPainter(MonthCanvas canvas, GC gc) {
		this.canvas = canvas;
		this.gc = gc;
		geometry = canvas.geometry();
		faint = ThemeColors.faint(canvas);
		line = ThemeColors.line(canvas);
	}

	void paint(MonthLayout layout, YearMonth month, LocalDate chosen) {
		gc.setFont(canvas.getFont());
		heads();
		for (int week = 0; week < layout.weeks(); week++) {
			for (int day = 0; day < MonthLayout.DAYS; day++) {
				day(geometry.day(week, day), layout.day(week, day), month, chosen);
			}
		}
		TripPainter painter = new TripPainter(gc, canvas);
		for (Bar bar : layout.bars()) {
			if (geometry.isShown(bar)) {
				Rectangle place = geometry.place(bar);
				if (bar.due()) {
					painter.report(place, bar.trip().title());
				} else {
					painter.bar(place, bar.trip().direction(), bar.trip().title(), bar.before(), bar.after());
				}
			}
		}
		for (int week = 0; week < layout.weeks(); week++) {
			for (int day = 0; day < MonthLayout.DAYS; day++) {
				more(week, day, layout.on(layout.day(week, day)));
			}
		}
	}

	private void heads() {
		gc.setForeground(faint);
		for (int day = 0; day < MonthLayout.DAYS; day++) {
			String name = DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
			Rectangle place = geometry.day(0, day);
			gc.drawText(name, place.x + (place.width - gc.textExtent(name).x) / 2, 3, true);
		}
	}

	private void day(Rectangle place, LocalDate day, YearMonth month, LocalDate chosen) {
		boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
		if (weekend) {
			gc.setBackground(new Color(ThemeColors.mix(canvas.getForeground().getRGB(), canvas.getBackground().getRGB(), 0.04)));
			gc.fillRectangle(place);
		}
		gc.setForeground(line);
		gc.drawRectangle(place);
		boolean today = day.equals(LocalDate.now());
		boolean inside = YearMonth.from(day).equals(month);
		if (day.equals(chosen)) {
			gc.setForeground(canvas.isFocusControl() ? canvas.getForeground() : faint);
			gc.setLineWidth(2);
			gc.drawRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2);
			gc.setLineWidth(1);
		}
		gc.setForeground(inside ? canvas.getForeground() : faint);
		String text = Integer.toString(day.getDayOfMonth());
		if (today) {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			text += " – " + Messages.todayMark;
		}
		gc.drawText(text, place.x + 5, place.y + 2, true);
		gc.setFont(canvas.getFont());
	}

	private void more(int week, int day, List<Bar> bars) {
		long hidden = bars.stream().filter(bar -> !geometry.isShown(bar)).count();
		if (hidden > 0) {
			Rectangle place = geometry.day(week, day);
			String text = Messages.bind(Messages.more, hidden);
			gc.setForeground(canvas.getForeground());
			gc.drawText(text, place.x + place.width - gc.textExtent(text).x - 5, place.y + 2, true);
		}
	}
}
