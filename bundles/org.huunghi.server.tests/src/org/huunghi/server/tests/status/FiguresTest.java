package org.huunghi.server.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;

import org.huunghi.server.status.Histogram;
import org.huunghi.server.status.RecentDurations;
import org.huunghi.server.status.RecentRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How durations and rates are counted. */
class FiguresTest {
	private long now = 5;

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 15, 16, 17, 31, 32, 100, 999, 4_711, 1_000_000, 3_600_000_000L })
	void aDurationIsToldNearly(long micros) {
		Histogram histogram = new Histogram();
		histogram.add(micros);
		assertEquals(micros, histogram.percentile(50), Math.max(1, micros * 0.04));
		assertEquals(micros, histogram.percentile(99), Math.max(1, micros * 0.04));
	}

	@Test
	void percentilesTellThoseThatTookLonger() {
		Histogram histogram = new Histogram();
		assertEquals(0, histogram.percentile(50));
		for (int i = 1; i <= 1000; i++) {
			histogram.add(i * 1000L);
		}
		assertEquals(1000, histogram.total());
		assertEquals(500_000, histogram.percentile(50), 20_000);
		assertEquals(950_000, histogram.percentile(95), 40_000);
		assertEquals(990_000, histogram.percentile(99), 40_000);
		histogram.add(Long.MAX_VALUE);
		histogram.add(-1);
		assertEquals(1002, histogram.total());
	}

	@Test
	void whatIsLongAgoIsForgotten() {
		RecentDurations durations = new RecentDurations(() -> now);
		durations.add(1_000);
		now += RecentDurations.SPAN_NANOS;
		durations.add(9_000);
		assertEquals(2, durations.recent().total());
		now += RecentDurations.SPAN_NANOS;
		assertEquals(1, durations.recent().total());
		assertEquals(9_000, durations.recent().percentile(50), 500);
		now += 3 * RecentDurations.SPAN_NANOS;
		assertEquals(0, durations.recent().total());
	}

	@Test
	void theRateIsThatOfTheLastMinute() {
		RecentRate rate = new RecentRate(() -> now);
		for (int i = 0; i < 10; i++) {
			rate.add();
		}
		assertEquals(10, rate.perSecond());
		now += TimeUnit.SECONDS.toNanos(9);
		assertEquals(1, rate.perSecond());
		now += TimeUnit.SECONDS.toNanos(50);
		assertEquals(10 / 60.0, rate.perSecond(), 1e-9);
		now += TimeUnit.SECONDS.toNanos(1);
		assertEquals(0, rate.perSecond());
		now += TimeUnit.HOURS.toNanos(1);
		rate.add();
		assertEquals(1 / 60.0, rate.perSecond(), 1e-9);
	}
}
