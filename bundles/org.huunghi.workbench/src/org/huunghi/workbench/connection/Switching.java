package org.huunghi.workbench.connection;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.editor.OpenEditors;
import org.huunghi.workbench.jobs.RepositoryJob;

/**
 * Takes the workbench from the repository that it shows to another one. The other is opened first, so that a failure, a cancel or an editor that
 * is kept open leaves the user where he was. Runs off the UI thread.
 */
public final class Switching implements IRunnableWithProgress {
	private static final int POLL_MILLIS = 100;

	/** How an attempt to leave ended. */
	private enum Left {
		/** The other repository is shown. */
		YES,
		/** Work that must not be cut short is running. */
		BUSY,
		/** The user, or a save that failed, keeps an editor open. */
		KEPT
	}

	private final Destination target;
	private final Display display;
	private final Shell spared;

	/**
	 * @param target where to go
	 * @param spared the dialog that asks for this, which stays open; may be null
	 */
	public Switching(Destination target, Display display, Shell spared) {
		this.target = target;
		this.display = display;
		this.spared = spared;
	}

	/**
	 * @throws InvocationTargetException why the other repository can't be opened
	 * @throws InterruptedException the user cancelled, or kept an editor open
	 */
	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(Messages.bind(Messages.connecting, target.label()), IProgressMonitor.UNKNOWN);
		Repository next = open(monitor);
		boolean done = false;
		try {
			Left left = Left.BUSY;
			while (left == Left.BUSY) {
				waitForWork(monitor);
				left = leave(next);
			}
			if (left == Left.KEPT) {
				throw new InterruptedException();
			}
			done = true;
		} finally {
			if (!done) {
				target.missed(next);
			}
			monitor.done();
		}
	}

	private Repository open(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		return Cancelable.call(monitor, target::open, target::missed);
	}

	private static void waitForWork(IProgressMonitor monitor) throws InterruptedException {
		for (RepositoryJob<?> job = RepositoryJob.lasting(); job != null; job = RepositoryJob.lasting()) {
			monitor.subTask(Messages.bind(Messages.waitingForJob, job.getName()));
			job.join(POLL_MILLIS, null);
			if (monitor.isCanceled()) {
				throw new InterruptedException();
			}
		}
		monitor.subTask("");
	}

	private Left leave(Repository next) {
		Left[] left = { Left.KEPT };
		display.syncExec(() -> left[0] = leaveOnUi(next));
		return left[0];
	}

	private Left leaveOnUi(Repository next) {
		if (RepositoryJob.lasting() != null) {
			return Left.BUSY;
		}
		OpenDialogs.cancel(spared);
		WorkbenchRepository.instance().note();
		if (!OpenEditors.closeAll()) {
			return Left.KEPT;
		}
		target.arriving(next);
		target.arrived(WorkbenchRepository.instance().replace(target.location(), next));
		return Left.YES;
	}
}
