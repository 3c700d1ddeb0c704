package org.huunghi.server.rights.signal;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadChangeSetsIndication;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

/** Sends the changes between two moments, as far as the user may see them. */
final class LoadChangeSetsSignal extends LoadChangeSetsIndication {
	private final GuardedProtocol protocol;

	LoadChangeSetsSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) throws Exception {
		responding(new RightsOutput(out, protocol));
	}
}
