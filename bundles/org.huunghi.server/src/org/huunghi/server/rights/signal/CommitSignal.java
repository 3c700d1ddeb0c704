package org.huunghi.server.rights.signal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CommitTransactionIndication;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.rights.Role;

/**
 * Takes a commit. What no client of ours does is refused before it is read or stored: new packages, but for administrators, since they make new
 * tables, and are XML from outside; large objects, which the model has not; CDO's locks; a commit that only removes, which CDO takes halfway. Whether the
 * rest is allowed is found out in the commit, when nobody can change what it stands on.
 */
final class CommitSignal extends CommitTransactionIndication {
	private final GuardedProtocol protocol;

	CommitSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void indicatingRead(CDODataInput in, OMMonitor monitor) throws Exception {
		super.indicatingRead(withoutPackages(in), monitor);
		if (commitContext.getLocksOnNewObjects().length != 0 || commitContext.getIDsToUnlock().length != 0) {
			throw refused("locks");
		}
		if (getIndicationStream().readInt() != 0) {
			throw refused("large objects");
		}
		commitContext.setLobs(null);
		boolean removesOnly = commitContext.getNewObjects().length == 0 && commitContext.getDirtyObjectDeltas().length == 0
				&& commitContext.getDetachedObjects().length != 0;
		if (removesOnly) {
			throw refused("removing without a change");
		}
	}

	private CDODataInput withoutPackages(CDODataInput in) {
		if (protocol.requireRights().role() == Role.ADMINISTRATOR) {
			return in;
		}
		return (CDODataInput) Proxy.newProxyInstance(CommitSignal.class.getClassLoader(), new Class<?>[] { CDODataInput.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("readCDOPackageUnit")) {
				throw refused("new packages");
			}
			try {
				return method.invoke(in, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	/** What comes must be taken in all the same: net4j would take the rest for further signals. */
	private SecurityException refused(String what) throws IOException {
		getIndicationStream().transferTo(OutputStream.nullOutputStream());
		return Refused.because(protocol.refused("COMMIT_TRANSACTION " + what));
	}

	@Override
	protected void indicatingCommit(CDODataInput in, OMMonitor monitor) {
		protocol.doorkeeper().committing(commitContext.isTreeRestructuring() || commitContext.getDetachedObjects().length != 0,
				() -> super.indicatingCommit(in, monitor));
	}

	/** Clients are not told how they may use each object: they ask for their rights. */
	@Override
	protected void respondingNewPermissions(CDODataOutput out) throws IOException {
		out.writeBoolean(false);
	}
}
