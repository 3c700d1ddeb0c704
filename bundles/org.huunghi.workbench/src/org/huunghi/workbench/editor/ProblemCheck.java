package org.huunghi.workbench.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;

/** Checks the record of an editor against the rules in the background, soon after each change. */
final class ProblemCheck extends Job {
	private static final int REST_MILLIS = 300;

	private final EObject record;
	private final Neighbours neighbours;
	private final Display display;
	private final Consumer<List<Problem>> found;
	private volatile int changes;
	private volatile boolean stopped;

	/**
	 * @param neighbours finds records to compare it with
	 * @param found is told of the problems on the UI thread
	 */
	ProblemCheck(EObject record, Neighbours neighbours, Display display, Consumer<List<Problem>> found) {
		super(Messages.checking);
		this.record = record;
		this.neighbours = neighbours;
		this.display = display;
		this.found = found;
		setSystem(true);
	}

	/** To be called after each change. */
	void changed() {
		changes++;
		schedule(REST_MILLIS);
	}

	/** To be called before the record is closed; what is being checked just then is forgotten. */
	void stop() {
		stopped = true;
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		int checked = changes;
		try {
			List<Problem> problems = Validation.checkOne(record, neighbours);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (checked == changes) {
						found.accept(problems);
					}
				});
			}
		} catch (RuntimeException e) {
			if (checked == changes && !stopped) {
				return Status.error(Messages.checking, e);
			}
			// The record was changed while it was read: what was thrown says nothing, and the next check is due.
		}
		return Status.OK_STATUS;
	}
}
