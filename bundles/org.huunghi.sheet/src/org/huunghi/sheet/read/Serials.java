package org.huunghi.sheet.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as spreadsheets store them: days since the end of 1899. */
public final class Serials {
	private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);
	private static final int FROM_1904 = 1462;
	/** 31 December 9999. */
	private static final int LAST = 2_958_465;
	private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

	private Serials() {
	}

	/** @return the day and time of a number; empty where spreadsheets know none. The first two months of 1900, which they count wrongly, are left out. */
	public static Optional<LocalDateTime> date(BigDecimal number, boolean from1904) {
		BigDecimal serial = from1904 ? number.add(BigDecimal.valueOf(FROM_1904)) : number;
		if (serial.compareTo(BigDecimal.valueOf(61)) < 0 || serial.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
			return Optional.empty();
		}
		BigDecimal day = serial.setScale(0, RoundingMode.FLOOR);
		long seconds = serial.subtract(day).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
		return Optional.of(BEFORE_FIRST.plusDays(day.longValue()).atStartOfDay().plusSeconds(seconds));
	}
}
