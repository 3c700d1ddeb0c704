package org.huunghi.union.merge;

import java.util.List;

/** Says that changes can't be merged because nobody has chosen in some conflicts; nothing has been changed then. */
public class UndecidedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient List<String> recordIds;

	/** @param recordIds of the records with conflicts that are left */
	public UndecidedException(List<String> recordIds) {
		super("Conflicts without a choice in " + recordIds);
		this.recordIds = List.copyOf(recordIds);
	}

	/** @return ids of the records with conflicts that are left */
	public List<String> recordIds() {
		return recordIds;
	}
}
