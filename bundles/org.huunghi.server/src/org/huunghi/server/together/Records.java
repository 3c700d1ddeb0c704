package org.huunghi.server.together;

import java.util.function.BiPredicate;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.emf.ecore.EAttribute;
import org.huunghi.server.request.Request;

/** Finds the records that requests are about, in the newest state, and what a client may do with them. */
final class Records {
	private static final int LONGEST_ID = 200;

	private final InternalRepository repository;
	private final BiPredicate<InternalSession, CDOID> mayWrite;

	/** @param mayWrite whether who holds a session may change an object */
	Records(InternalRepository repository, BiPredicate<InternalSession, CDOID> mayWrite) {
		this.repository = repository;
		this.mayWrite = mayWrite;
	}

	/**
	 * Finds the record of a request, which has its lasting {@code id} and, since only clients have an index of these, also its {@code key} in the
	 * repository, and the {@code branch} where it is not in the main one.
	 *
	 * @throws org.huunghi.repository.RepositoryException REFUSED where there is no such record that the caller may read, or they don't go together
	 */
	RecordKey find(Request request, boolean toWrite) {
		RecordKey key = key(request);
		String id = request.get("id");
		InternalCDORevision revision = revision(request, key);
		EAttribute attribute = revision == null ? null : revision.getEClass().getEIDAttribute();
		InternalSession session = request.caller().session();
		CDOPermission permission = attribute == null ? CDOPermission.NONE : session.getPermission(revision, head(key));
		if (permission == CDOPermission.NONE || id.length() > LONGEST_ID || !id.equals(revision.getValue(attribute))) {
			throw TogetherTexts.noRecord(id);
		}
		if (toWrite && !mayWrite.test(session, key.object())) {
			throw TogetherTexts.readOnly();
		}
		return key;
	}

	/** @return the key that is in a request, whether or not there is such a record */
	RecordKey key(Request request) {
		long branch = request.find("branch").isPresent() ? request.number("branch") : CDOBranch.MAIN_BRANCH_ID;
		long key = request.number("key");
		if (key <= 0 || branch != (int) branch) {
			throw request.wrong("key");
		}
		return new RecordKey((int) branch, CDOIDUtil.createLong(key));
	}

	private InternalCDORevision revision(Request request, RecordKey key) {
		try {
			return revision(key);
		} catch (RuntimeException e) {
			// a branch that does not exist, or an object that never did
			throw TogetherTexts.noRecord(request.get("id"));
		}
	}

	private InternalCDORevision revision(RecordKey key) {
		return (InternalCDORevision) repository.getRevisionManager().getRevision(key.object(), head(key), CDORevision.UNCHUNKED, CDORevision.DEPTH_NONE, true);
	}

	private CDOBranchPoint head(RecordKey key) {
		return repository.getBranchManager().getBranch(key.branch()).getHead();
	}

	/** @return whether a session may know of the record; false also where the record is gone */
	boolean mayRead(InternalSession session, RecordKey key) {
		InternalCDORevision revision = revision(key);
		return revision != null && session.getPermission(revision, head(key)) != CDOPermission.NONE;
	}
}
