package org.huunghi.exchange.ui.overview;

import org.huunghi.text.value.Quantity;

/**
 * Delegations of one direction in one line of the overview.
 *
 * @param delegations how many
 * @param persons how many people travelled, with the qualifier of the sum; null where no head count is known
 * @param unknown how many of the delegations have no head count: they are not in the persons
 */
record Side(int delegations, Quantity persons, int unknown) {
	/** Nobody. */
	static final Side NONE = new Side(0, null, 0);
}
