package org.huunghi.exchange.ui.calendar;

import java.time.LocalDate;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.exchange.ui.calendar.MonthLayout.Bar;

/** Where the days and bars of a month lie on a canvas, in pixels. */
final class MonthGeometry {
	private static final int LANE_GAP = 2;

	private final MonthLayout layout;
	private final Point size;
	private final int head;
	private final int lineHeight;

	/** @param size of the canvas. @param lineHeight height of a line of text */
	MonthGeometry(MonthLayout layout, Point size, int lineHeight) {
		this.layout = layout;
		this.size = size;
		this.lineHeight = lineHeight;
		head = lineHeight + 6;
	}

	int head() {
		return head;
	}

	/** @return the place of a day. @param day from 0 for Monday */
	Rectangle day(int week, int day) {
		int left = size.x * day / MonthLayout.DAYS;
		int right = size.x * (day + 1) / MonthLayout.DAYS;
		int top = head + (size.y - head) * week / layout.weeks();
		int bottom = head + (size.y - head) * (week + 1) / layout.weeks();
		return new Rectangle(left, top, right - left, bottom - top);
	}

	private int laneHeight() {
		return lineHeight + 1;
	}

	/** @return how many lanes have room below the number of the day */
	int lanes() {
		return Math.max(1, (day(0, 0).height - lineHeight - 4) / (laneHeight() + LANE_GAP));
	}

	/** What has no room is told beside the number of the day. */
	boolean isShown(Bar bar) {
		return bar.lane() < lanes();
	}

	Rectangle place(Bar bar) {
		Rectangle first = day(bar.week(), bar.first());
		Rectangle last = day(bar.week(), bar.last());
		int left = first.x + (bar.before() ? 0 : 3);
		int right = last.x + last.width - (bar.after() ? 0 : 4);
		return new Rectangle(left, lane(first, bar.lane()), right - left, laneHeight());
	}

	private int lane(Rectangle day, int lane) {
		return day.y + lineHeight + 3 + lane * (laneHeight() + LANE_GAP);
	}

	/** @return the day at a point; null where there is none */
	LocalDate at(int x, int y) {
		for (int week = 0; week < layout.weeks(); week++) {
			for (int day = 0; day < MonthLayout.DAYS; day++) {
				if (day(week, day).contains(x, y)) {
					return layout.day(week, day);
				}
			}
		}
		return null;
	}

	/** @return the bar at a point; null where there is none */
	Bar bar(int x, int y) {
		return layout.bars().stream().filter(bar -> place(bar).contains(x, y) && isShown(bar)).findFirst().orElse(null);
	}
}
