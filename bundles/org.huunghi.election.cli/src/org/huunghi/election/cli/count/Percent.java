package org.huunghi.election.cli.count;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The votes of a candidate as a part of what the threshold is a share of. */
final class Percent {
	private Percent() {
	}

	/** @return per cent with two digits after the point; null where either number is not known or can not be one */
	static BigDecimal of(Integer votes, Integer base) {
		return votes == null || votes < 0 || base == null || base <= 0 ? null : BigDecimal.valueOf(votes).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
	}
}
