package org.huunghi.exchange.ui.calendar;

import java.time.LocalDate;
import java.util.List;

import org.huunghi.exchange.ui.log.Trip;

/**
 * What a log has in a month.
 *
 * @param trips the delegations
 * @param left how many more there are, which were not read
 * @param reports reports that are due
 * @param latest when the last delegation before the month began; null where there is none
 */
record CalendarData(List<Trip> trips, int left, List<Trip> reports, LocalDate latest) {
}
