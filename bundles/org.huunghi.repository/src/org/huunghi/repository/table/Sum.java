package org.huunghi.repository.table;

import java.util.List;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;

/**
 * What the values of one column come to. Qualifiers are carried through: over 3 and 4 is over 7. What is not entered is not added as nought.
 *
 * @param quantity the sum of numbers; null where none is entered, or the column holds money
 * @param money the sums of amounts, one for each currency, by its code; empty where none is entered, or the column holds numbers
 * @param known how many records have a value
 * @param unknown how many have none
 */
public record Sum(Quantity quantity, List<Money> money, int known, int unknown) {
	/** Keeps its own list. */
	public Sum {
		money = List.copyOf(money);
	}
}
