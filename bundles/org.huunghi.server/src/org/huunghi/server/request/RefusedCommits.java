package org.huunghi.server.request;

import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler.TransactionValidationException;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.internal.request.Refusal;

/** Refuses commits so that the client learns kind and texts. */
public final class RefusedCommits {
	private RefusedCommits() {
	}

	/**
	 * @return to be thrown by a handler of CDO's commits: of all exceptions this is the one whose message CDO sends as it is, and its client gets a
	 *         ValidationException with it; of others it sends a text of its own
	 */
	public static TransactionValidationException because(RepositoryException refusal) {
		return new TransactionValidationException(Refusal.print(refusal));
	}
}
