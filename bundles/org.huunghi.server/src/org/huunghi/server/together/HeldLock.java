package org.huunghi.server.together;

/**
 * A lock on a record with what it contains.
 *
 * @param recordId lasting id of the record
 * @param host of the program that took it; empty where it did not say
 * @param since milliseconds since 1970
 * @param lasting whether it belongs to the user until it is released; else it belongs to the program, as long as that is connected
 * @param note of the user, why; empty where nothing
 */
record HeldLock(RecordKey key, String recordId, Holder holder, String host, long since, boolean lasting, String note) {
	/** @return whether it keeps that one from changing the record */
	boolean blocks(Holder other) {
		return !isOf(other);
	}

	/** @return whether that one may do what it is about, and release it */
	boolean isOf(Holder other) {
		return lasting ? holder.user().equals(other.user()) : holder.equals(other);
	}
}
