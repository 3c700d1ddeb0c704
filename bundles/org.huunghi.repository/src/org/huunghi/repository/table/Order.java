package org.huunghi.repository.table;

import java.util.Objects;

/**
 * What a table is sorted by. Records without a value come last, in either direction. Texts and names are in the order of the table's language, enumerations
 * in that of the model, amounts of money by currency first.
 *
 * @param column name of a feature; {@link #LABEL} for what the record is called
 * @param descending whether the largest comes first
 */
public record Order(String column, boolean descending) {
	/** The column of what records are called. */
	public static final String LABEL = "";

	/** Refuses a missing column. */
	public Order {
		Objects.requireNonNull(column);
	}

	/** @return the order by that column, the smallest first */
	public static Order by(String column) {
		return new Order(column, false);
	}
}
