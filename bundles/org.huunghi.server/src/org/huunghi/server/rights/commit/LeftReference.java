package org.huunghi.server.rights.commit;

/** A commit leaves a reference to what it removes, of which its client did not know or take care. */
final class LeftReference extends RuntimeException {
	private static final long serialVersionUID = 1L;

	LeftReference() {
		super("A reference to what is removed", null, false, false);
	}
}
