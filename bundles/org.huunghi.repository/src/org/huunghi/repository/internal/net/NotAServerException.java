package org.huunghi.repository.internal.net;

import java.io.EOFException;
import java.io.IOException;

/** What answers at an address is no server of Hữu Nghị, or none that takes lines of this kind. */
final class NotAServerException extends IOException {
	private static final long serialVersionUID = 1L;

	NotAServerException(Throwable cause) {
		super(cause);
	}

	/** @return whether the other side hung up at once, as a server without TLS does when it is spoken to in TLS */
	boolean hungUp() {
		for (Throwable one = getCause(); one != null; one = one.getCause()) {
			if (one instanceof EOFException || one.getMessage() != null && one.getMessage().startsWith("Connection reset")) {
				return true;
			}
		}
		return false;
	}
}
