package org.huunghi.repository.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

import org.huunghi.text.value.PartialDate;

/** What the records of a table have in common. Columns are called as the features of the model are. */
public sealed interface Filter {

	/**
	 * Words in one column, or anywhere in the record: each must begin a word there, whatever the accents. In a column of references they are looked for
	 * in all names of what is referred to.
	 *
	 * @param column name of a feature that holds text or refers to records; null for anywhere
	 * @param text the words; blank lets everything through
	 */
	record Words(String column, String text) implements Filter {
		/** Refuses a missing text. */
		public Words {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * One of several values; in a column of many values, it is enough that one of them is.
	 *
	 * @param column name of a feature with an enumeration, true or false, or references
	 * @param values literals of the enumeration, {@code true} and {@code false}, or ids of records; {@link #NONE} for records without a value; not empty
	 */
	record OneOf(String column, Set<String> values) implements Filter {
		/** Stands for: nothing is entered. */
		public static final String NONE = "";

		/** Refuses a filter that lets nothing through. */
		public OneOf {
			Objects.requireNonNull(column);
			values = Set.copyOf(values);
			if (values.isEmpty()) {
				throw new IllegalArgumentException("no values: " + column);
			}
		}
	}

	/**
	 * Dates within a span, both ends included. A date that is known by its month or year alone is within it where all its days are.
	 *
	 * @param column name of a feature with a date
	 * @param from first day of it is the earliest; null for any
	 * @param to last day of it is the latest; null for any
	 */
	record Dates(String column, PartialDate from, PartialDate to) implements Filter {
		/** Refuses a missing column. */
		public Dates {
			Objects.requireNonNull(column);
		}
	}

	/**
	 * Numbers and amounts within a span, both ends included, whatever their qualifier and currency.
	 *
	 * @param column name of a feature with a number, a quantity or money
	 * @param from the smallest; null for any
	 * @param to the largest; null for any
	 */
	record Numbers(String column, BigDecimal from, BigDecimal to) implements Filter {
		/** Refuses a missing column. */
		public Numbers {
			Objects.requireNonNull(column);
		}
	}
}
