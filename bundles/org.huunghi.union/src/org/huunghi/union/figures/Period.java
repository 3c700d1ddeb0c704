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

	/** @return whether what a record says has anything to do with the period: it began in it, or may have, or goes on in it */
	public boolean concerns(Counted counted) {
		Timespan asked = Timespan.of(this);
		Timespan beginning = Timespan.beginning(counted.from(), counted.to());
		return beginning.within(asked) != Answer.NO || goesOn(counted, beginning);
	}

	/** @return whether a date lies in the period, as far as it is exact; maybe where it is null */
	public Answer holds(PartialDate date) {
		return Timespan.beginning(date, null).within(Timespan.of(this));
	}

	/** @return whether what began before the period ended in it or later */
	boolean goesOn(Counted counted, Timespan beginning) {
		return beginning.last().isBefore(from.firstDay()) && counted.to() != null && !counted.to().lastDay().isBefore(from.firstDay());
	}
}
