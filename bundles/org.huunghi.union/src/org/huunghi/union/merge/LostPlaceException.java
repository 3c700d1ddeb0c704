package org.huunghi.union.merge;

/** Says that a record can't be put where it lay, because that is gone too and is not part of what is merged; part of the merge may be done. */
public class LostPlaceException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final String recordId;

	/** @param recordId of the record without a place */
	public LostPlaceException(String recordId) {
		super("There is no place any longer for " + recordId);
		this.recordId = recordId;
	}

	/** @return id of the record without a place */
	public String recordId() {
		return recordId;
	}
}
