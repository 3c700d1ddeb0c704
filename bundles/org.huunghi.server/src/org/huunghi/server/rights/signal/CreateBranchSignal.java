package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.branch.CDOBranchChangedEvent.ChangeKind;
import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerWriteIndication;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranch;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranchManager;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranchManager.BranchLoader;

/** Makes a branch for a draft, under a number that the server gives. */
final class CreateBranchSignal extends CDOServerWriteIndication {
	private final GuardedProtocol protocol;
	private BranchLoader.BranchInfo info;

	CreateBranchSignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_CREATE_BRANCH);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		int number = in.readXInt();
		info = new BranchLoader.BranchInfo(in);
		if (number != BranchLoader.NEW_BRANCH || !BranchNames.allowed(info.getName())) {
			throw Refused.because(protocol.refused("CREATE_BRANCH"));
		}
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		InternalCDOBranchManager branches = getRepository().getBranchManager();
		InternalCDOBranch base = branches.getBranch(info.getBaseBranchID());
		InternalCDOBranch branch = branches.createBranch(BranchLoader.NEW_BRANCH, info.getName(), base, info.getBaseTimeStamp());
		getRepository().getSessionManager().sendBranchNotification(getSession(), branch, ChangeKind.CREATED);
		out.writeXInt(branch.getID());
		out.writeXLong(branch.getBase().getTimeStamp());
	}
}
