package org.huunghi.workbench.jobs;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;

/**
 * A job that works with the repository as soon as that is open, and then hands what it made to the UI thread. What it made of a repository that
 * the workbench has left meanwhile is dropped.
 *
 * @param <T> what the work makes: plain values, since model objects end with the view that they were read in
 */
public final class RepositoryJob<T> extends Job {
	private final BiFunction<Repository, IProgressMonitor, T> work;
	private final Consumer<T> then;
	private Consumer<Throwable> otherwise = this::show;
	private volatile Repository repository;
	private boolean lasting;
	private boolean writes;

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

	/** Makes the job one that the user started and that the Progress view shows. The repository is not left before it is done. */
	public RepositoryJob<T> byUser() {
		setSystem(false);
		setUser(true);
		lasting = true;
		return this;
	}

	/** Makes the job one that the Progress view shows, without a dialog. The repository is not left before it is done. */
	public RepositoryJob<T> visible() {
		setSystem(false);
		lasting = true;
		return this;
	}

	/** Makes the job one that is stopped where the repository is left: nothing is lost by that, since it only reads. */
	public RepositoryJob<T> droppable() {
		lasting = false;
		return this;
	}

	/** Makes the job one that ends itself where the user cancels in time; what it has made by its end is written, and told whatever the user does. */
	public RepositoryJob<T> writing() {
		writes = true;
		return this;
	}

	/** @return a job that must end before the repository that is shown may be left, since the user would lose something; null for none */
	public static RepositoryJob<?> lasting() {
		for (Job job : Job.getJobManager().find(null)) {
			if (job instanceof RepositoryJob<?> own && own.lasting && own.shown()) {
				return own;
			}
		}
		return null;
	}

	/** Takes failures on the UI thread instead of the dialog that is shown otherwise. */
	public RepositoryJob<T> otherwise(Consumer<Throwable> failed) {
		otherwise = failed;
		return this;
	}

	/** Runs the job when the repository is open. Where none is, nor is being opened, the user who started it is told so. */
	public RepositoryJob<T> start() {
		return start(0);
	}

	/**
	 * Runs the job some time after the repository is open.
	 *
	 * @param delay in milliseconds, so that what the user waits for goes first
	 */
	public RepositoryJob<T> start(long delay) {
		WorkbenchRepository service = WorkbenchRepository.instance();
		if (lasting && (service.state() == WorkbenchRepository.State.CLOSED || service.state() == WorkbenchRepository.State.FAILED)) {
			UiThread.later(() -> Failures.show(null, Messages.Explorer_notConnected));
			return this;
		}
		service.get().thenAccept(opened -> {
			repository = opened;
			schedule(delay);
		});
		return this;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (!shown()) {
				return Status.CANCEL_STATUS;
			}
			T result = work.apply(repository, monitor);
			if (monitor.isCanceled() && !writes) {
				return Status.CANCEL_STATUS;
			}
			UiThread.later(() -> {
				if (shown()) {
					then.accept(result);
				}
			});
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			if (shown()) {
				Failures.log(e);
				UiThread.later(() -> {
					if (shown()) {
						otherwise.accept(e);
					}
				});
			}
		}
		return Status.OK_STATUS;
	}

	/** What only refreshes the window has nothing to tell while a server is away: the status line says so, and it is read again afterwards. */
	private void show(Throwable failure) {
		boolean away = failure instanceof RepositoryException known && known.kind() == RepositoryException.Kind.UNREACHABLE
				&& repository.connection().location() instanceof Location.Server;
		if (lasting || !away) {
			Failures.show(failure);
		}
	}

	/** A job that fails because the repository is left or the program ends has nothing to tell. */
	private boolean shown() {
		return WorkbenchRepository.instance().shows(repository);
	}

	/** The jobs of one repository are a family, which its name stands for. */
	@Override
	public boolean belongsTo(Object family) {
		return family != null && family == repository;
	}
}
