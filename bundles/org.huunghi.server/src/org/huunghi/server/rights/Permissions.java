package org.huunghi.server.rights;

import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.security.CDOPermission;
import org.eclipse.emf.cdo.server.IPermissionManager;
import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.rights.signal.Doorkeeper;

/**
 * Tells CDO what is closed, for whatever it sends by itself: a second line behind the signals, which send placeholders. Objects that may be read only
 * are not told of as such: a client that is told can still try, and the rights may change while it has them.
 */
final class Permissions implements IPermissionManager {
	private final Doorkeeper doorkeeper;

	Permissions(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, ISession session) {
		Rights rights = doorkeeper.rights((InternalSession) session).orElse(null);
		boolean hidden = rights == null || revision instanceof InternalCDORevision state && doorkeeper.homes().hides(rights, state);
		return hidden ? CDOPermission.NONE : CDOPermission.WRITE;
	}

	@Override
	@Deprecated
	public CDOPermission getPermission(CDORevision revision, CDOBranchPoint securityContext, String userID) {
		return CDOPermission.NONE;
	}

	@Override
	public boolean hasAnyRule(ISession session, Set<? extends Object> rules) {
		return false;
	}
}
