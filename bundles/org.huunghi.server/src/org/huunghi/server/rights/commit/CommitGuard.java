package org.huunghi.server.rights.commit;

import java.util.Optional;

import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.server.InternalCommitContext;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.util.om.monitor.OMMonitor;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.rights.Rights;
import org.huunghi.server.request.RefusedCommits;
import org.huunghi.server.rights.signal.Doorkeeper;
import org.huunghi.server.rights.signal.GuardedProtocol;

/** Looks at each commit in the database's transaction, before anything of it is written; one that is refused leaves no trace. */
public final class CommitGuard implements WriteAccessHandler {
	private final Doorkeeper doorkeeper;

	public CommitGuard(Doorkeeper doorkeeper) {
		this.doorkeeper = doorkeeper;
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		InternalSession session = (InternalSession) transaction.getSession();
		// without a protocol it is the server itself
		if (session.getProtocol() instanceof GuardedProtocol protocol && !protocol.isInside()) {
			try {
				check(session.getUserID(), doorkeeper.rights(session), (InternalCommitContext) context);
			} catch (LeftReference e) {
				throw RefusedCommits.because(Failure.of(Kind.CONFLICT, "conflict"));
			} catch (Referred e) {
				doorkeeper.refused(session, protocol.address(), "COMMIT_TRANSACTION " + e.getMessage());
				throw RefusedCommits.because(doorkeeper.referred());
			} catch (Forbidden e) {
				throw RefusedCommits.because(doorkeeper.refused(session, protocol.address(), "COMMIT_TRANSACTION " + e.getMessage()));
			}
		}
	}

	private void check(String user, Optional<Rights> found, InternalCommitContext context) {
		Rights rights = found.filter(Rights::writes).orElseThrow(() -> new Forbidden("no right to change anything"));
		Changes changes = new Changes(context);
		new FormCheck(changes).run();
		if (changes.isOnDraft()) {
			new DraftFileCheck(user, rights, doorkeeper.homes(), changes).run();
		}
		RemovalCheck removals = new RemovalCheck(rights, changes);
		if (rights.limits()) {
			new RightsCheck(rights, doorkeeper.homes(), changes, removals).run();
		}
		removals.run();
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext context, OMMonitor monitor) {
		// what moved is forgotten when the commit has ended, see CommitSignal
	}
}
