package org.huunghi.server.rights.signal;

import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.net4j.util.io.IStreamWrapper;

/** Lets a protocol read by way of {@link GuardedInput}. */
final class GuardedStreams implements IStreamWrapper {
	/** Names, a password under a key, a few options: more is not asked of who logs in. */
	private static final long BEFORE_LOG_IN = 1 << 16;
	/** An import with its attachments may be large. */
	private static final long AFTER_LOG_IN = 4L << 30;

	private final GuardedProtocol protocol;

	GuardedStreams(GuardedProtocol protocol) {
		this.protocol = protocol;
	}

	@Override
	public InputStream wrapInputStream(InputStream in) {
		return new GuardedInput(in, Intake.refusing() ? 0 : protocol.getSession() == null ? BEFORE_LOG_IN : AFTER_LOG_IN);
	}

	@Override
	public OutputStream wrapOutputStream(OutputStream out) {
		return out;
	}

	@Override
	public void finishInputStream(InputStream in) {
		// nothing is held back
	}

	@Override
	public void finishOutputStream(OutputStream out) {
		// nothing is held back
	}
}
