package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.branch.CDOBranchChangedEvent.ChangeKind;
import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerWriteIndication;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranch;

/** Renames a branch, if it is still called what the client thinks; the main branch stays what it is. */
final class RenameBranchSignal extends CDOServerWriteIndication {
	private final GuardedProtocol protocol;
	private int number;
	private String before;
	private String after;

	RenameBranchSignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_RENAME_BRANCH);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		number = in.readXInt();
		before = in.readString();
		after = in.readString();
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		InternalCDOBranch branch = getRepository().getBranchManager().getBranch(number);
		if (branch == null || branch.isMainBranch() || !branch.getName().equals(before) || !BranchNames.allowed(after)) {
			throw Refused.because(protocol.refused("RENAME_BRANCH"));
		}
		branch.setName(after);
		getRepository().getSessionManager().sendBranchNotification(getSession(), branch, ChangeKind.RENAMED);
		out.writeBoolean(true);
	}
}
