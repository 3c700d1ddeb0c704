package org.huunghi.workbench.editor;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.Failures;

/** Opens a record for an editor in the background, and closes it again when the editor goes. */
final class Opening extends Job {
	/** A record that is open for editing. */
	record Opened(Repository repository, Editing editing) {
		/** Ends the editing in the background. */
		void close() {
			Job closing = Job.createSystem(Messages.closing, (org.eclipse.core.runtime.ICoreRunnable) monitor -> editing.close());
			closing.schedule();
		}
	}

	private final RecordEditorInput input;
	private final Locale locale;
	private final Consumer<Opened> done;
	private final Consumer<String> failed;
	private final Runnable elsewhere;
	private final Display display = Display.getCurrent();
	private Opened opened;
	private boolean abandoned;

	/**
	 * The callbacks are called on the UI thread.
	 *
	 * @param done told of the open record
	 * @param failed told why it can't be opened
	 * @param elsewhere told that the record lies in another repository than the one that is shown
	 */
	Opening(RecordEditorInput input, Locale locale, Consumer<Opened> done, Consumer<String> failed, Runnable elsewhere) {
		super(Messages.opening);
		this.input = input;
		this.locale = locale;
		this.done = done;
		this.failed = failed;
		this.elsewhere = elsewhere;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Repository repository = WorkbenchRepository.instance().get().join();
			if (!input.liesIn(repository.uuid())) {
				display.asyncExec(elsewhere);
				return Status.OK_STATUS;
			}
			Editing editing = repository.edit(input.recordId());
			Preloading.touch(editing.record(), locale);
			Opened ready = new Opened(repository, editing);
			if (keep(ready)) {
				display.asyncExec(() -> done.accept(ready));
			}
		} catch (RuntimeException e) {
			Failures.log(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
			if (!display.isDisposed()) {
				display.asyncExec(() -> failed.accept(Failures.message(e)));
			}
		}
		return Status.OK_STATUS;
	}

	private synchronized boolean keep(Opened ready) {
		if (abandoned || display.isDisposed()) {
			ready.close();
			return false;
		}
		opened = ready;
		return true;
	}

	/** To be called when the editor goes: the record is not needed any more. */
	synchronized void abandon() {
		abandoned = true;
		if (opened != null) {
			opened.close();
			opened = null;
		}
	}
}
