package org.huunghi.repository.internal.session;

import java.util.Locale;

import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.repository.internal.Failure;
import org.huunghi.union.gazetteer.StartGazetteer;

/** What every repository starts with. */
public final class Beginning {
	private Beginning() {
	}

	/**
	 * Puts it in, unless it is there.
	 *
	 * @throws CommitException when it can't be stored
	 */
	public static void putInto(CDOSession session) throws CommitException {
		CDOTransaction transaction = session.openTransaction();
		try {
			if (!Layout.hasGazetteer(transaction)) {
				Layout.putGazetteer(transaction, StartGazetteer.load());
				transaction.setCommitComment(Failure.text(Locale.getDefault(), "gazetteerComment"));
				transaction.commit();
			}
		} finally {
			transaction.close();
		}
	}
}
