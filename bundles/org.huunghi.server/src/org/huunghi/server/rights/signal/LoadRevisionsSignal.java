package org.huunghi.server.rights.signal;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadRevisionsIndication;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

/** Sends states of objects, as far as the user may see them. */
final class LoadRevisionsSignal extends LoadRevisionsIndication {
	private final GuardedProtocol protocol;

	LoadRevisionsSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) throws Exception {
		responding(new RightsOutput(out, protocol));
	}
}
