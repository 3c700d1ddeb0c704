package org.huunghi.workbench.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.together.Together;
import org.huunghi.workbench.jobs.UiThread;

/**
 * Keeps a record locked for the others while an editor holds changes of it. The server is asked in the background, one question after the other,
 * so that the user never waits; what changes meanwhile is asked next.
 */
final class AutoLock extends Job {
	/** Who saves while typing, as counting does, would else lock and unlock with each save. */
	private static final int REST_MILLIS = 800;

	private final Together together;
	private final String id;
	private final Consumer<RepositoryException> refused;
	private volatile boolean wanted;
	private volatile boolean refusedBefore;
	private boolean held;

	/** @param refused told on the UI thread why the record can't be locked, once for each time that changes begin */
	AutoLock(Together together, String id, Consumer<RepositoryException> refused) {
		super(Messages.locking);
		this.together = together;
		this.id = id;
		this.refused = refused;
		setSystem(true);
	}

	/**
	 * To be called when the editor may have begun or ceased to hold changes.
	 *
	 * @param alone whether nobody else may change the record meanwhile; once so, it stays so until there are no changes
	 */
	void dirty(boolean dirty, boolean alone) {
		boolean now = dirty && (wanted || alone);
		if (wanted != now) {
			wanted = now;
			refusedBefore = false;
			schedule(now ? 0 : REST_MILLIS);
		}
	}

	/** To be called when the record may have become free: what was refused is asked for again. */
	void again() {
		if (wanted && refusedBefore) {
			schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		while (wanted != held) {
			try {
				if (wanted) {
					together.lock(id, false);
					held = true;
					refusedBefore = false;
				} else {
					held = false;
					together.unlock(id, false);
				}
			} catch (RepositoryException e) {
				tell(e);
				break;
			}
		}
		return Status.OK_STATUS;
	}

	/** Without a connection there is nobody to be told of: the server takes the lock back by itself, or gives it when it can be reached. */
	private void tell(RepositoryException e) {
		boolean first = wanted && !refusedBefore;
		refusedBefore = wanted;
		if (first && e.kind() != RepositoryException.Kind.UNREACHABLE) {
			UiThread.later(() -> refused.accept(e));
		}
	}
}
