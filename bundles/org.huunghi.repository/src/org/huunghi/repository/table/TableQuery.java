package org.huunghi.repository.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * Which records a table shows, and in which order. Plain values: the same query can be asked again at any time.
 *
 * @param type the class of the records; those derived from it belong to it
 * @param within id of the register or union that holds them; null for the whole repository
 * @param filters all of them hold for each record; not null
 * @param orders the first one decides, then the next; where none does, by the label
 */
public record TableQuery(EClass type, String within, List<Filter> filters, List<Order> orders) {
	/** Refuses a query without a class. */
	public TableQuery {
		Objects.requireNonNull(type);
		filters = List.copyOf(filters);
		orders = List.copyOf(orders);
	}

	/** @return all records of the class in a register or union, by their labels */
	public static TableQuery of(EClass type, String within) {
		return new TableQuery(type, within, List.of(), List.of());
	}

	/** @return the same query with one more filter */
	public TableQuery and(Filter filter) {
		List<Filter> more = new ArrayList<>(filters);
		more.add(filter);
		return new TableQuery(type, within, more, orders);
	}

	/** @return the same records in another order */
	public TableQuery orderedBy(List<Order> other) {
		return new TableQuery(type, within, filters, other);
	}
}
