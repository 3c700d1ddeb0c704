package org.huunghi.workbench.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.repository.together.Participant;
import org.huunghi.repository.together.Together;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.together.Shared;

/** Tells the others that a record is open here, and the editor who else is there and whether it is locked, as often as that changes. */
final class CompanyWatch extends Job {
	private final Repository repository;
	private final Editing editing;
	private final String id;
	private final Consumer<Company> changed;
	private final boolean shared;
	private final Runnable listener = () -> schedule();
	private volatile boolean closed;
	private Company told = Company.NONE;

	/** @param changed takes who is there on the UI thread; not called before somebody or something is there to tell of */
	CompanyWatch(Repository repository, Editing editing, String id, Consumer<Company> changed) {
		super(Messages.opening);
		this.repository = repository;
		this.editing = editing;
		this.id = id;
		this.changed = changed;
		shared = Shared.is(repository);
		setSystem(true);
	}

	/** Begins to watch; does nothing in a repository of one's own. */
	void start() {
		if (shared) {
			repository.together().opened(id);
			repository.together().addListener(listener);
			repository.connection().addListener(listener);
			schedule();
		}
	}

	/** Ends it, when the editor goes. */
	void stop() {
		closed = true;
		if (shared) {
			repository.together().removeListener(listener);
			repository.connection().removeListener(listener);
			repository.together().closed(id);
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!closed && editing.exists()) {
			Company now = look();
			if (!now.equals(told)) {
				told = now;
				UiThread.later(() -> {
					if (!closed) {
						changed.accept(now);
					}
				});
			}
		}
		return Status.OK_STATUS;
	}

	private Company look() {
		Together together = repository.together();
		List<String> others = together.participants().stream().filter(one -> !one.me() && one.opened().contains(id)).map(Participant::user).distinct().toList();
		return new Company(repository.connection().mayWrite(editing.record()), repository.connection().mayAdminister(), together.lockOf(id).orElse(null), others);
	}
}
