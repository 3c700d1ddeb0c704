package org.huunghi.sheet.model;

/** What a column holds. */
public enum FieldKind {
	/** Any text. */
	TEXT,
	/** A literal of an enumeration. */
	CHOICE,
	/** True or false. */
	TRUTH,
	/** A day, a month or a year. */
	DATE,
	/** A number with its qualifier. */
	QUANTITY,
	/** An amount with its currency and qualifier. */
	MONEY,
	/** A plain number. */
	NUMBER,
	/** A whole number. */
	COUNT,
	/** Other records, by their names. */
	RECORD;

	/** @return whether what is merged over several rows would be counted several times */
	public boolean adds() {
		return this == QUANTITY || this == MONEY || this == NUMBER || this == COUNT;
	}
}
