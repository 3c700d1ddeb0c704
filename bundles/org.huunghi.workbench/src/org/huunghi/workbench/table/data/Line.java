package org.huunghi.workbench.table.data;

/**
 * What stands in one row of the table: the head of a group, a stored record, or a new one that is not stored yet.
 *
 * @param kind which of them
 * @param group number of the group; 0 where the table has none
 * @param index number of the record within its group, or among the new ones; 0 for a head
 */
public record Line(Kind kind, int group, int index) {
	/** What a row is. */
	public enum Kind {
		/** Says what a group has in common, and what it comes to. */
		HEAD,
		/** A record of the repository. */
		STORED,
		/** A record that was entered here and is not saved. */
		ADDED
	}
}
