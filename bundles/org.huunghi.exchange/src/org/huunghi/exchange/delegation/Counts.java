package org.huunghi.exchange.delegation;

import org.huunghi.text.value.Quantity;

/** What can be a number of people. */
public final class Counts {
	private Counts() {
	}

	/** @return whether the quantity is a whole number from 0 up; no for null */
	public static boolean isWhole(Quantity quantity) {
		return quantity != null && quantity.number().signum() >= 0 && quantity.number().scale() <= 0;
	}
}
