package org.huunghi.server.rights.signal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.eclipse.emf.cdo.common.protocol.CDODataOutput;
import org.eclipse.emf.cdo.common.revision.CDORevisionKey;
import org.eclipse.emf.cdo.server.internal.net4j.protocol.LoadMergeDataIndication;
import org.eclipse.emf.cdo.spi.common.commit.CDORevisionAvailabilityInfo;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.MergeDataResult;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.server.rights.sight.Sight;

/**
 * Sends what a client needs to merge a draft. What the user may not see is left out where others changed it on the branch that is merged into;
 * where it was changed in the draft itself, he can't merge it, since it would be lost.
 */
final class LoadMergeDataSignal extends LoadMergeDataIndication {
	private final GuardedProtocol protocol;

	LoadMergeDataSignal(GuardedProtocol protocol) {
		super(protocol);
		this.protocol = protocol;
	}

	@Override
	protected void responding(CDODataOutput out, OMMonitor monitor) throws Exception {
		super.responding(new RightsOutput(getResponseStream(), protocol), monitor);
	}

	/** CDO asks the repository for the data and writes all of it: so they are cut down in between. */
	@Override
	protected InternalRepository getRepository() {
		InternalRepository whole = super.getRepository();
		Sight sight = protocol.sight();
		if (sight.isClear()) {
			return whole;
		}
		return (InternalRepository) Proxy.newProxyInstance(LoadMergeDataSignal.class.getClassLoader(), new Class<?>[] { InternalRepository.class },
				(proxy, method, arguments) -> {
					try {
						Object result = method.invoke(whole, arguments);
						if (result instanceof MergeDataResult data) {
							cut(data, arguments, sight);
						}
						return result;
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private void cut(MergeDataResult data, Object[] arguments, Sight sight) {
		CDORevisionAvailabilityInfo target = (CDORevisionAvailabilityInfo) arguments[0];
		CDORevisionAvailabilityInfo source = (CDORevisionAvailabilityInfo) arguments[1];
		if (data.getSourceIDs().stream().anyMatch(id -> sight.hides(id, source.getBranchPoint()))) {
			throw Refused.because(protocol.refused("LOAD_MERGE_DATA"));
		}
		data.getTargetIDs().removeIf(id -> sight.hides(id, target.getBranchPoint()));
		for (Object argument : arguments) {
			if (argument instanceof CDORevisionAvailabilityInfo info) {
				info.getAvailableRevisions().values().removeIf(revision -> hidden(revision, sight));
			}
		}
	}

	private static boolean hidden(CDORevisionKey revision, Sight sight) {
		return revision instanceof InternalCDORevision state && sight.hides(state);
	}
}
