package org.huunghi.exchange.delegation;

import java.time.LocalDate;
import java.util.Optional;

import org.huunghi.exchange.Delegation;
import org.huunghi.text.value.PartialDate;

/**
 * The days on which a delegation can have been under way: a journey with one date takes the time that this date can mean, be it a day, a month
 * or a year.
 *
 * @param first the first day, not null
 * @param last the last day, not null and not before the first
 */
public record Journey(LocalDate first, LocalDate last) {

	/** @return the days of the delegation; empty where it has no date, or ends before it begins */
	public static Optional<Journey> of(Delegation delegation) {
		PartialDate from = delegation.getValidFrom() == null ? delegation.getValidTo() : delegation.getValidFrom();
		if (from == null) {
			return Optional.empty();
		}
		LocalDate first = from.firstDay();
		LocalDate last = end(delegation).lastDay();
		return last.isBefore(first) ? Optional.empty() : Optional.of(new Journey(first, last));
	}

	/** @return the last date of the delegation: its first one where it has no other, null where it has none */
	public static PartialDate end(Delegation delegation) {
		return delegation.getValidTo() == null ? delegation.getValidFrom() : delegation.getValidTo();
	}
}
