package org.huunghi.workbench.editor;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Work off the UI thread that is mostly done in a moment: only where it takes longer is there something to show, and to cancel. */
final class Storing {
	/** From then on a user wonders what goes on. */
	private static final int MOMENT_MILLIS = 700;
	private static final long POLL_MILLIS = 100;

	private final Job job;
	private volatile RuntimeException failure;

	Storing(String name, Consumer<IProgressMonitor> work) {
		job = Job.createSystem(name, (ICoreRunnable) monitor -> {
			try {
				work.accept(monitor);
			} catch (RuntimeException e) {
				failure = e;
			}
		});
	}

	/** Begins, and handles events for a moment, or until it is done. For the UI thread. @return whether it is done */
	boolean briefly(Display display) {
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!display.isDisposed()) {
					display.wake();
				}
			}
		});
		job.schedule();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOMENT_MILLIS);
		Runnable wake = () -> { };
		display.timerExec(MOMENT_MILLIS, wake);
		while (!isDone() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, wake);
		return isDone();
	}

	private boolean isDone() {
		return job.getState() == Job.NONE;
	}

	/** Waits until it is done, and cancels it where the user wants that. Off the UI thread. */
	void await(IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(job.getName(), IProgressMonitor.UNKNOWN);
		while (!job.join(POLL_MILLIS, null)) {
			if (monitor.isCanceled()) {
				job.cancel();
			}
		}
	}

	/** @throws RuntimeException what went wrong; an OperationCanceledException where the user cancelled it */
	void result() {
		if (failure != null) {
			throw failure;
		}
	}
}
