package org.huunghi.server.rights.commit;

/** Something is removed to which something else refers, which the user may not change, and may not even know of. */
final class Referred extends Forbidden {
	private static final long serialVersionUID = 1L;

	/** @param reason as for any other */
	Referred(String reason) {
		super(reason);
	}
}
