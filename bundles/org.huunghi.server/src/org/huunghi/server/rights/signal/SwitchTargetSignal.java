package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.SwitchTargetIndication;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/** Moves a view to another moment, and sends how the client's objects differ there, as far as the user may see it. */
final class SwitchTargetSignal extends SwitchTargetIndication {
	private final GuardedProtocol protocol;

	SwitchTargetSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(CDODataOutput out, OMMonitor monitor) throws IOException {
		super.responding(new RightsOutput(getResponseStream(), protocol), monitor);
	}
}
