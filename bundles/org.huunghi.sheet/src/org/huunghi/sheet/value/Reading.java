package org.huunghi.sheet.value;

/**
 * What a cell says in its column.
 *
 * @param value for the field, see {@link ValueReader}; null where the cell says nothing or can't be taken
 * @param problem why it can't be taken, in the reader's language; null where it can
 */
public record Reading(Object value, String problem) {
	/** Nothing is said. */
	public static final Reading NOTHING = new Reading(null, null);

	/** @return that value */
	public static Reading of(Object value) {
		return value == null ? NOTHING : new Reading(value, null);
	}

	/** @return a cell that can't be taken */
	public static Reading refused(String problem) {
		return new Reading(null, problem);
	}
}
