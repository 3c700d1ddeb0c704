package org.huunghi.server.rights.commit;

/** A commit is not allowed. */
class Forbidden extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** @param reason for the record of refusals: what was tried, where; nothing that an object holds */
	Forbidden(String reason) {
		super(reason, null, false, false);
	}
}
