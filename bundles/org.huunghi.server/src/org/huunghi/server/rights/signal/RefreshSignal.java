package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.RefreshSessionIndication;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.net4j.util.io.ExtendedDataOutputStream;
import org.huunghi.server.rights.sight.Kind;
import org.huunghi.server.rights.sight.Sight;

/** Sends what has changed of the objects that a client has, as far as the user may see it. */
final class RefreshSignal extends RefreshSessionIndication {
	private final GuardedProtocol protocol;
	private Sight sight;

	RefreshSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(ExtendedDataOutputStream out) throws Exception {
		sight = protocol.sight();
		responding(new RightsOutput(out, protocol));
	}

	/** A part of which not even a placeholder is sent is gone for this client. */
	@Override
	protected void writeChangedObject(CDODataOutput out, InternalCDORevision revision, CDOBranchPoint securityContext) throws IOException {
		if (Kind.of(revision) == Kind.PART && sight.hides(revision)) {
			writeDetachedObject(out, revision);
		} else {
			super.writeChangedObject(out, revision, securityContext);
		}
	}
}
