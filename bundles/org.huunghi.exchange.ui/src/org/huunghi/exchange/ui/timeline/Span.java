package org.huunghi.exchange.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of time that is to be seen.
 *
 * @param start the day at the left end
 * @param zoom how much time a pixel stands for
 */
record Span(LocalDate start, Zoom zoom) {
	/** @return the place of the beginning of a day, in pixels from the left end; less than 0 before it */
	int x(LocalDate day) {
		return (int) Math.round(ChronoUnit.DAYS.between(start, day) * zoom.pixels());
	}

	LocalDate day(int x) {
		return start.plusDays((long) Math.floor(x / zoom.pixels()));
	}

	/** @return the same, moved by pixels to the right, by a day at least */
	Span moved(int pixels) {
		long days = Math.round(pixels / zoom.pixels());
		return new Span(start.plusDays(days == 0 ? Integer.signum(pixels) : days), zoom);
	}

	/** @return the span at another zoom in which a day keeps its place */
	Span zoomed(Zoom other, int x) {
		return new Span(day(x).minusDays((long) Math.floor(x / other.pixels())), other);
	}

	/** @return the span with a day in the middle. @param width in pixels */
	static Span around(LocalDate day, Zoom zoom, int width) {
		return new Span(day.minusDays((long) (width / 2 / zoom.pixels())), zoom);
	}
}
