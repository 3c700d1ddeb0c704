package org.huunghi.repository.internal.server;

import java.sql.SQLException;

import org.eclipse.emf.cdo.server.ISession;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.emf.cdo.server.internal.db.DBStoreAccessor;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;

/**
 * One of the connections that CDO keeps and hands from request to request. CDO would hand on one that is dead, for ever; this one refuses to
 * be used again, and CDO makes another.
 */
final class RecoveringAccessor extends DBStoreAccessor {
	private static final int ANSWER_SECONDS = 5;
	/** Asking each time would make each request slower; within so long after it worked it is likely to work still, unless another was lost since. */
	private static final long TRUSTED_NANOS = 500_000_000;

	private boolean broken;
	private long worked;

	private final RecoveringStore recovering;

	RecoveringAccessor(RecoveringStore store, ISession session) {
		super(store, session);
		recovering = store;
	}

	RecoveringAccessor(RecoveringStore store, ITransaction transaction) {
		super(store, transaction);
		recovering = store;
	}

	@Override
	protected void doPassivate() {
		try {
			super.doPassivate();
			worked = System.nanoTime();
		} catch (Exception e) {
			// CDO would lose sight of this one without closing it
			broken = true;
			recovering.lost();
		}
	}

	private boolean trusted() {
		return System.nanoTime() - worked <= TRUSTED_NANOS && !recovering.lostSince(worked);
	}

	@Override
	protected void doUnpassivate() throws Exception {
		if (broken || !trusted() && !getDBConnection().isValid(ANSWER_SECONDS)) {
			recovering.lost();
			LifecycleUtil.deactivate(this);
			throw new SQLException("The connection to the database was lost; another one is made");
		}
		super.doUnpassivate();
	}
}
