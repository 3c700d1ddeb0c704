package org.huunghi.server.rights.signal;

import java.io.IOException;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.commit.CDOCommitData;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.model.CDOPackageRegistry;
import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.common.id.CDOIDProvider;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.delta.CDORevisionDelta;
import org.eclipse.emf.cdo.spi.common.protocol.CDODataOutputImpl;
import org.eclipse.emf.cdo.internal.common.revision.delta.CDORevisionDeltaImpl;
import org.eclipse.emf.cdo.spi.common.revision.CDORevisionUnchunker;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.net4j.util.io.ExtendedDataOutput;
import org.eclipse.net4j.util.io.StringIO;
import org.huunghi.server.rights.sight.Placeholder;
import org.huunghi.server.rights.sight.Sight;

/**
 * The one way by which revisions and changes go out to a client: what is closed to its user is left out or sent as a {@link Placeholder}, whichever
 * signal of CDO wants to write it.
 */
final class RightsOutput extends CDODataOutputImpl {
	private final GuardedProtocol protocol;
	private final InternalRepository repository;
	private final Sight sight;

	RightsOutput(ExtendedDataOutput out, GuardedProtocol protocol) {
		super(out);
		this.protocol = protocol;
		repository = protocol.getSession().getManager().getRepository();
		sight = protocol.sight();
	}

	@Override
	public void writeCDORevision(CDORevision revision, int referenceChunk, CDOBranchPoint securityContext) throws IOException {
		CDORevision sent = revision != null && sight.hides((InternalCDORevision) revision) ? Placeholder.of((InternalCDORevision) revision) : revision;
		super.writeCDORevision(sent, referenceChunk, securityContext);
	}

	/** A client knows no more than a placeholder of what is closed: of that nothing changes. */
	@Override
	public void writeCDORevisionDelta(CDORevisionDelta delta) throws IOException {
		CDORevisionDelta sent = delta;
		if (sight.hides(delta)) {
			sent = new CDORevisionDeltaImpl(delta, false);
			((CDORevisionDeltaImpl) sent).setTarget(delta.getTarget());
		}
		super.writeCDORevisionDelta(sent);
	}

	@Override
	public void writeCDOChangeSetData(CDOChangeSetData data) throws IOException {
		super.writeCDOChangeSetData(sight.changes(data));
	}

	@Override
	public void writeCDOCommitData(CDOCommitData data) throws IOException {
		super.writeCDOCommitData(sight.changes(data));
	}

	@Override
	public void writeCDOCommitInfo(CDOCommitInfo info) throws IOException {
		super.writeCDOCommitInfo(sight.commit(info));
	}

	@Override
	public CDOPackageRegistry getPackageRegistry() {
		return repository.getPackageRegistry();
	}

	@Override
	public CDORevisionUnchunker getRevisionUnchunker() {
		return repository;
	}

	@Override
	public CDOIDProvider getIDProvider() {
		return protocol.getSession();
	}

	@Override
	protected boolean isXCompression() {
		return CDOProtocolConstants.X_COMPRESSION;
	}

	@Override
	protected StringIO getPackageURICompressor() {
		return protocol.getPackageURICompressor();
	}
}
