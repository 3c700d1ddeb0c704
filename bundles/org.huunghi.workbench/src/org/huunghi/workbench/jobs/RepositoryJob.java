package org.huunghi.workbench.jobs;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;

/**
 * A job that works with the repository as soon as that is open, and then hands what it made to the UI thread.
 *
 * @param <T> what the work makes: plain values, since model objects end with the view that they were read in
 */
public final class RepositoryJob<T> extends Job {
	private final BiFunction<Repository, IProgressMonitor, T> work;
	private final Consumer<T> then;
	private Consumer<Throwable> otherwise = Failures::show;
	private volatile Repository repository;

	/**
	 * @param name what the Progress view calls it
	 * @param work runs off the UI thread
	 * @param then takes the result on the UI thread; not called after a failure or when cancelled
	 */
	public RepositoryJob(String name, BiFunction<Repository, IProgressMonitor, T> work, Consumer<T> then) {
		super(name);
		this.work = work;
		this.then = then;
		setSystem(true);
	}

	/** Makes the job one that the user started and that the Progress view shows. */
	public RepositoryJob<T> byUser() {
		setSystem(false);
		setUser(true);
		return this;
	}

	/** Makes the job one that the Progress view shows, without a dialog. */
	public RepositoryJob<T> visible() {
		setSystem(false);
		return this;
	}

	/** Takes failures on the UI thread instead of the dialog that is shown otherwise. */
	public RepositoryJob<T> otherwise(Consumer<Throwable> failed) {
		otherwise = failed;
		return this;
	}

	/** Runs the job when the repository is open. A repository that never opens has been told of at the start. */
	public RepositoryJob<T> start() {
		return start(0);
	}

	/**
	 * Runs the job some time after the repository is open.
	 *
	 * @param delay in milliseconds, so that what the user waits for goes first
	 */
	public RepositoryJob<T> start(long delay) {
		WorkbenchRepository.instance().get().thenAccept(opened -> {
			repository = opened;
			schedule(delay);
		});
		return this;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = work.apply(repository, monitor);
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			onUi(() -> then.accept(result));
		} catch (RuntimeException e) {
			if (open()) {
				Failures.log(e);
				onUi(() -> {
					if (open()) {
						otherwise.accept(e);
					}
				});
			}
		}
		return Status.OK_STATUS;
	}

	/** A job that fails because the program ends has nothing to tell. */
	private static boolean open() {
		return WorkbenchRepository.instance().state() == WorkbenchRepository.State.OPEN;
	}

	private static void onUi(Runnable runnable) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}
}
