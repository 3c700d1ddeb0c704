package org.huunghi.server.rights.signal;

import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadCommitDataIndication;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;

/** Sends what a commit did, as far as the user may see it. */
final class LoadCommitDataSignal extends LoadCommitDataIndication {
	private final GuardedProtocol protocol;

	LoadCommitDataSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) throws Exception {
		responding(new RightsOutput(out, protocol));
	}
}
