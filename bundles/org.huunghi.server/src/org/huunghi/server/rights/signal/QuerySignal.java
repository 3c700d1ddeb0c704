package org.huunghi.server.rights.signal;

import java.io.IOException;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOIDReference;
import org.eclipse.emf.cdo.common.protocol.CDODataInput;
import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.util.CDOQueryInfo;
import org.eclipse.emf.cdo.internal.common.CDOQueryInfoImpl;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.CDOServerReadIndication;
import org.eclipse.emf.cdo.spi.common.branch.CDOBranchUtil;
import org.eclipse.emf.cdo.spi.server.InternalQueryResult;
import org.eclipse.emf.cdo.spi.server.InternalView;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.server.rights.sight.Sight;

/**
 * Runs a query in one of the languages that are needed: for resources, for references, whose answers lead to what the user may see only, and for
 * requests. CDO would run SQL as well, for anybody.
 */
final class QuerySignal extends CDOServerReadIndication {
	private static final Set<String> LANGUAGES = Set.of(CDOProtocolConstants.QUERY_LANGUAGE_RESOURCES, CDOProtocolConstants.QUERY_LANGUAGE_XREFS, Requests.LANGUAGE);

	private final GuardedProtocol protocol;
	private boolean references;
	private boolean flushing;
	private CDOBranchPoint point;
	private InternalQueryResult result;

	QuerySignal(GuardedProtocol protocol) {
		super(protocol, CDOProtocolConstants.SIGNAL_QUERY);
		this.protocol = protocol;
	}

	@Override
	protected void indicating(CDODataInput in) throws IOException {
		int viewId = in.readXInt();
		CDOQueryInfo query = new CDOQueryInfoImpl(in);
		InternalView view = getView(viewId);
		if (view == null || query.getQueryLanguage() == null || !LANGUAGES.contains(query.getQueryLanguage())) {
			throw Refused.because(protocol.refused("QUERY " + query.getQueryLanguage()));
		}
		references = CDOProtocolConstants.QUERY_LANGUAGE_XREFS.equals(query.getQueryLanguage());
		flushing = !references && !Boolean.TRUE.equals(query.getParameters().get(CDOQueryInfo.PARAM_DISABLE_RESPONSE_FLUSHING));
		point = CDOBranchUtil.copyBranchPoint(view);
		result = getRepository().getQueryManager().execute(view, query);
	}

	@Override
	protected void responding(CDODataOutput out) throws IOException {
		protocol.queries().add(result.getQueryID());
		try {
			out.writeXInt(result.getQueryID());
			flushNow();
			writeResults(out);
			out.writeBoolean(false);
		} finally {
			protocol.queries().remove(result.getQueryID());
		}
	}

	private void writeResults(CDODataOutput out) throws IOException {
		Sight sight = protocol.sight();
		Object found;
		while ((found = next()) != null) {
			if (references && found instanceof CDOIDReference reference) {
				if (!sight.hides(reference.getSourceObject(), point)) {
					out.writeBoolean(true);
					out.writeCDOIDReference(reference);
				}
			} else if (found instanceof Throwable failure) {
				fail(failure, out);
				return;
			} else {
				out.writeBoolean(true);
				out.writeCDORevisionOrPrimitive(found);
			}
			flushNow();
		}
	}

	/** @return the next result or a failure; null after the last */
	private Object next() {
		try {
			return result.hasNext() ? result.next() : null;
		} catch (RuntimeException e) {
			return e;
		}
	}

	/** References can't say that they failed but by failing; others tell, but not of the server's insides. */
	private void fail(Throwable failure, CDODataOutput out) throws IOException {
		QueryFailures.log(failure);
		SecurityException told = Refused.because(protocol.doorkeeper().failed());
		if (references) {
			throw told;
		}
		out.writeBoolean(true);
		out.writeCDORevisionOrPrimitive(told);
	}

	private void flushNow() throws IOException {
		if (flushing) {
			flush();
		}
	}
}
