package org.huunghi.server.rights.signal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CommitTransactionIndication;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.rights.Role;

/**
 * Takes a commit. What no client of ours does is refused before it is read or stored: new packages, but for administrators, since they make new
 * tables, and are XML from outside; large objects, which the model has not; CDO's locks; a commit that only removes, which CDO takes halfway. Whether the
 * rest is allowed is found out in the commit, when nobody can change what it stands on. A refusal is an answer like that to any commit that
 * failed: of an error below that a client could not know whether the commit was stored all the same, and would find out over a new line.
 */
final class CommitSignal extends CommitTransactionIndication {
	private final GuardedProtocol protocol;
	private SecurityException refusal;

	CommitSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in, OMMonitor monitor) throws Exception {
		try {
			super.indicating(in, monitor);
		} catch (SecurityException e) {
			if (e != refusal || commitContext == null) {
				throw e;
			}
		}
	}

	/** Who may not change anything is not listened to any further. */
	@Override
	protected void initializeCommitContext(CDODataInput in) throws Exception {
		super.initializeCommitContext(in);
		if (!protocol.requireRights().writes()) {
			throw refused("no right to change anything");
		}
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
		refusal = Refused.because(protocol.refused("COMMIT_TRANSACTION " + what));
		return refusal;
	}

	@Override
	protected void responding(CDODataOutput out, OMMonitor monitor) throws Exception {
		if (refusal == null) {
			super.responding(out, monitor);
			return;
		}
		try {
			respondingException(out, CDOProtocolConstants.ROLLBACK_REASON_UNKNOWN, refusal.getMessage(), null);
		} finally {
			commitContext.postCommit(false);
		}
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
