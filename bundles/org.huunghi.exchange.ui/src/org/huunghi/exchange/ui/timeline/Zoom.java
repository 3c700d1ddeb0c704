package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;

/** How much time a pixel of the timeline stands for. */
enum Zoom {
	/** A few years are to be seen. */
	YEAR(1.1, 12),
	/** About a year is to be seen. */
	QUARTER(3.2, 3),
	/** Some months are to be seen. */
	MONTH(11, 1);

	private final double pixels;
	private final int months;

	Zoom(double pixels, int months) {
		this.pixels = pixels;
		this.months = months;
	}

	/** @return pixels of one day */
	double pixels() {
		return pixels;
	}

	/** @return months from one line of the scale to the next */
	int months() {
		return months;
	}

	/** @return the day on which the step of the scale begins that holds a day */
	LocalDate step(LocalDate day) {
		int month = (day.getMonthValue() - 1) / months * months + 1;
		return LocalDate.of(day.getYear(), month, 1);
	}

	String label() {
		return switch (this) {
		case YEAR -> Messages.zoomYear;
		case QUARTER -> Messages.zoomQuarter;
		case MONTH -> Messages.zoomMonth;
		};
	}

	/** @return the next closer one, or the next wider one; the same at either end */
	Zoom next(boolean closer) {
		return values()[Math.max(0, Math.min(values().length - 1, ordinal() + (closer ? 1 : -1)))];
	}
}
