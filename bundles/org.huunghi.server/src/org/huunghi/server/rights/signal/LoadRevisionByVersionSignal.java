package org.huunghi.server.rights.signal;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadRevisionByVersionIndication;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

/** Sends a numbered state of an object, if the user may see it. */
final class LoadRevisionByVersionSignal extends LoadRevisionByVersionIndication {
	private final GuardedProtocol protocol;

	LoadRevisionByVersionSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) throws Exception {
		responding(new RightsOutput(out, protocol));
	}
}
