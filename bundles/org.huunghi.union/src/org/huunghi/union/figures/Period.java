package org.huunghi.union.figures;

import java.util.Objects;

import org.huunghi.text.value.PartialDate;

/**
 * The period that figures are asked for, both ends included: 2017–2023 begins on 1 January 2017 and ends on 31 December 2023.
 *
 * @param from day, month or year with whose first day it begins, not null
 * @param to day, month or year with whose last day it ends, not null
 */
public record Period(PartialDate from, PartialDate to) {

	/** @throws IllegalArgumentException where it would end before it begins */
	public Period {
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
		if (to.lastDay().isBefore(from.firstDay())) {
			throw new IllegalArgumentException(from + " to " + to);
		}
	}
}
