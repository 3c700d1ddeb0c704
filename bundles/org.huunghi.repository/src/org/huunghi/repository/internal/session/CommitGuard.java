package org.huunghi.repository.internal.session;

import org.eclipse.emf.cdo.transaction.CDOTransaction;

/** Finds out what has become of a commit to which no answer came. */
public interface CommitGuard {
	/** What has become of a commit. */
	enum Fate {
		/** It has been stored, and the transaction is in the state in which it would be after an answer. */
		STORED,
		/** It has not been stored and will not be; the transaction is as it was before. */
		NOT_STORED,
		/** The server can't be asked at the moment. */
		UNKNOWN,
		/** An answer has come: there is nothing to find out. */
		ANSWERED
	}

	/** Where the server is in this process: it always answers. */
	CommitGuard NONE = new CommitGuard() {
		@Override
		public String mark(CDOTransaction transaction, String comment) {
			return comment;
		}

		@Override
		public Fate fate(CDOTransaction transaction) {
			return Fate.ANSWERED;
		}

		@Override
		public boolean isOwn(CDOTransaction transaction, long time) {
			return false;
		}
	};

	/**
	 * To be called before each commit.
	 *
	 * @return the comment with which it can be recognised
	 */
	String mark(CDOTransaction transaction, String comment);

	/** To be called after a commit has failed, on a thread that can wait for half a minute and holds nothing that others need. */
	Fate fate(CDOTransaction transaction);

	/**
	 * @return whether a commit of which a transaction is told was made by itself, without an answer, and more has been changed in it since: what is
	 *         in both must not be merged as if two people had added it
	 */
	boolean isOwn(CDOTransaction transaction, long time);
}
