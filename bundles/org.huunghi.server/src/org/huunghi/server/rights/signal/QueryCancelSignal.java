package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerReadIndication;

/** Stops a query of the same client. The numbers of queries are easy to guess. */
final class QueryCancelSignal extends CDOServerReadIndication {
	private final GuardedProtocol protocol;
	private int query;

	QueryCancelSignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_QUERY_CANCEL);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		query = in.readXInt();
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		if (protocol.queries().contains(query)) {
			getRepository().getQueryManager().cancel(query);
		}
		out.writeBoolean(false);
	}
}
