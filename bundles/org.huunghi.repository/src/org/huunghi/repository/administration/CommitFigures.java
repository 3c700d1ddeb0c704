package org.huunghi.repository.administration;

/**
 * How a server stores. The durations are those in the server, of the last five to ten minutes, in milliseconds; each is 0 where nothing was stored.
 *
 * @param total commits since the server was started
 * @param perSecond commits a second, on the average of the last minute
 * @param p50 half of them did not take longer
 * @param p95 95 of 100 did not take longer
 * @param p99 99 of 100 did not take longer
 */
public record CommitFigures(long total, double perSecond, double p50, double p95, double p99) {
}
