package org.huunghi.workbench.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Work off the UI thread that is mostly done in a moment: only where it takes longer is there something to show, and to cancel. */
final class Storing {
	/** From then on a user wonders what goes on. */
	private static final int MOMENT_MILLIS = 700;

	private final Job job;
	private volatile RuntimeException failure;
	private volatile boolean done;

	Storing(String name, Consumer<IProgressMonitor> work) {
		job = Job.createSystem(name, (ICoreRunnable) monitor -> {
			try {
				work.accept(monitor);
			} catch (RuntimeException e) {
				failure = e;
			}
		});
	}

	/**
	 * Does the work, and handles events until it is done. For the UI thread.
	 *
	 * @param slow run when it takes more than a moment
	 * @throws RuntimeException what went wrong; an OperationCanceledException where it was cancelled
	 */
	void run(Display display, Runnable slow) {
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			done = true;
			display.wake();
		}));
		display.timerExec(MOMENT_MILLIS, slow);
		job.schedule();
		while (!done) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, slow);
		if (failure != null) {
			throw failure;
		}
	}

	/** Has the work end early where it can. */
	void cancel() {
		job.cancel();
	}
}
