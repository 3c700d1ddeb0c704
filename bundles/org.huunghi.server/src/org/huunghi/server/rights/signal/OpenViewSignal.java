package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerReadIndication;
import org.eclipse.emf.cdo.spi.server.InternalView;

/** Opens a view or transaction; not one of those that CDO keeps with their locks while nobody is there, since whoever knows their key gets them. */
final class OpenViewSignal extends CDOServerReadIndication {
	/** A client has a view for each editor and a few more. */
	private static final int MOST = 2_000;

	private final GuardedProtocol protocol;
	private InternalView view;

	OpenViewSignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_OPEN_VIEW);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		int id = in.readXInt();
		boolean readOnly = in.readBoolean();
		boolean durable = !in.readBoolean();
		if (durable || getSession().getViews().length >= MOST || getSession().getView(id) != null) {
			throw Refused.because(protocol.refused(durable ? "OPEN_VIEW durable" : "OPEN_VIEW too many"));
		}
		CDOBranchPoint point = in.readCDOBranchPoint();
		view = readOnly ? getSession().openView(id, point) : getSession().openTransaction(id, point);
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		out.writeBoolean(true);
		out.writeCDOBranchPoint(view);
	}
}
