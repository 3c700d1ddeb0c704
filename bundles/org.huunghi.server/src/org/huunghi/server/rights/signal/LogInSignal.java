package org.huunghi.server.rights.signal;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.OpenSessionIndication;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.internal.request.Refusal;

/** Logs in: CDO asks for name and password and has them checked; a failure is told without the server's insides. */
final class LogInSignal extends OpenSessionIndication {
	private static final Logger LOG = Logger.getLogger(LogInSignal.class.getName());

	private final GuardedProtocol protocol;

	LogInSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(CDODataOutput out, OMMonitor monitor) throws Exception {
		try {
			super.responding(out, monitor);
		} catch (Exception e) {
			throw Refusal.find(e).map(Refused::because).orElseGet(() -> {
				LOG.log(Level.FINE, "A log-in from " + protocol.address() + " came to nothing", e);
				return Refused.because(protocol.refused("log-in"));
			});
		}
	}

	@Override
	protected String getExceptionMessage(Throwable failure) {
		return failure.getMessage();
	}

	/** There is no user yet, which CDO does not expect where it describes the signal. */
	@Override
	protected String getAdditionalInfo() {
		return "";
	}
}
