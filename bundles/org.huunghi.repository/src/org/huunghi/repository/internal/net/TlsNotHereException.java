package org.huunghi.repository.internal.net;

import java.io.IOException;

/** The other side begins with TLS where there is none: a client that finds out which of both a server of its own computer speaks. */
public final class TlsNotHereException extends IOException {
	private static final long serialVersionUID = 1L;

	TlsNotHereException() {
		super("There is no TLS here");
	}
}
