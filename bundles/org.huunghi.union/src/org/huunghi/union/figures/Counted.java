package org.huunghi.union.figures;

import java.util.List;
import java.util.Objects;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Place;
import org.huunghi.union.Record;

/**
 * One thing that a record says for an indicator. Exactly one of quantity and money is set: what a record does not say, a source leaves out.
 * An activity counts in the period in which it began, so that it counts once however the years are cut.
 *
 * @param indicator code of the indicator, such as {@code exchange.out.delegations}; not null
 * @param record the record that says it; null where it was read from an index, for figures that are not explained
 * @param from when it began, as exact as it is known; null where unknown: it is told as unclear then
 * @param to when it ended, the same as {@code from} for a single date; null where unknown. It makes a vague beginning less vague: what ended
 *            in March 2023 and began in 2023 began by March
 * @param places the partner places that it is about, not null; empty where unknown
 * @param quantity the number with its qualifier, null where it is money
 * @param money the amount with its currency and qualifier, null where it is a number
 */
public record Counted(String indicator, Record record, PartialDate from, PartialDate to, List<Place> places, Quantity quantity, Money money) {

	/** @throws IllegalArgumentException where neither or both of quantity and money are set */
	public Counted {
		Objects.requireNonNull(indicator);
		places = List.copyOf(places);
		if (quantity == null == (money == null)) {
			throw new IllegalArgumentException("a number or an amount of money: " + indicator);
		}
	}

	/** @return that number for the indicator; the parameters are those of the record */
	public static Counted of(String indicator, Record record, PartialDate from, PartialDate to, List<Place> places, Quantity quantity) {
		return new Counted(indicator, record, from, to, places, quantity, null);
	}

	/** @return that amount of money for the indicator; the parameters are those of the record */
	public static Counted of(String indicator, Record record, PartialDate from, PartialDate to, List<Place> places, Money money) {
		return new Counted(indicator, record, from, to, places, null, money);
	}
}
