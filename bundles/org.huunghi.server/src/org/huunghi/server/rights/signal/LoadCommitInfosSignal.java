package org.huunghi.server.rights.signal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerReadIndication;
import org.eclipse.emf.cdo.spi.common.branch.CDOBranchUtil;
import org.huunghi.server.rights.sight.Sight;

/** Sends who committed when, and with which comment, unless the comment may name something that the user may not see. */
final class LoadCommitInfosSignal extends CDOServerReadIndication {
	private final GuardedProtocol protocol;
	private CDOBranch branch;
	private long from;
	private long to;

	LoadCommitInfosSignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_LOAD_COMMIT_INFOS);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		branch = in.readBoolean() ? in.readCDOBranch() : null;
		from = in.readXLong();
		to = in.readXLong();
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		Sight sight = protocol.sight();
		try {
			getRepository().getCommitInfoManager().getCommitInfos(branch, from, to, info -> {
				try {
					write(info, sight, out);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		out.writeBoolean(false);
	}

	private void write(CDOCommitInfo info, Sight sight, CDODataOutput out) throws IOException {
		out.writeBoolean(true);
		out.writeXLong(info.getPreviousTimeStamp());
		if (branch == null) {
			out.writeCDOBranch(info.getBranch());
		}
		out.writeXLong(info.getTimeStamp());
		out.writeString(info.getUserID());
		out.writeString(sight.comment(info));
		CDOBranchUtil.writeBranchPointOrNull(out, info.getMergeSource());
	}
}
