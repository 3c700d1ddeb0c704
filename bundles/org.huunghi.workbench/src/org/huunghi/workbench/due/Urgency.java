package org.huunghi.workbench.due;

import java.time.LocalDate;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.huunghi.workbench.chart.ThemeColors;

/** How much something that is due presses. */
enum Urgency {
	OVERDUE, SOON, LATER;

	/** Days within which something is due soon. */
	static final int SOON_DAYS = 30;

	static Urgency of(DueRow row, LocalDate today) {
		long days = row.days(today);
		return days < 0 ? OVERDUE : days <= SOON_DAYS ? SOON : LATER;
	}

	/** @return the colour of the words; null for the ordinary one */
	Color color(Control control) {
		return switch (this) {
		case OVERDUE -> ThemeColors.alarm(control);
		case SOON -> ThemeColors.warning(control);
		case LATER -> null;
		};
	}

	/** @return name of the icon, which tells it without the colour */
	String icon() {
		return switch (this) {
		case OVERDUE -> "error";
		case SOON -> "warning";
		case LATER -> "calendar";
		};
	}
}
