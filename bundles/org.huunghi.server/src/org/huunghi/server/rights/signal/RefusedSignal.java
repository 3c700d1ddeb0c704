package org.huunghi.server.rights.signal;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.net4j.signal.IndicationWithResponse;
import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

/** A signal that this client may not send: nothing of it is looked at, and the answer says no. Who has not logged in is hung up on. */
final class RefusedSignal extends IndicationWithResponse {
	private final GuardedProtocol protocol;

	RefusedSignal(GuardedProtocol protocol, short signal) {
		super(protocol, signal);
		this.protocol = protocol;
	}

	@Override
	protected boolean closeChannelAfterException() {
		return protocol.getSession() == null;
	}

	/** What comes must be taken in all the same: net4j would take the rest for further signals. */
	@Override
	protected void indicating(ExtendedDataInputStream in) throws IOException {
		if (protocol.getSession() != null) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		throw Refused.because(protocol.refused(SignalNames.of(getID())));
	}

	/** The text of an exception would have its stack in it. */
	@Override
	protected String getExceptionMessage(Throwable failure) {
		return failure.getMessage();
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) {
		throw new IllegalStateException();
	}
}
