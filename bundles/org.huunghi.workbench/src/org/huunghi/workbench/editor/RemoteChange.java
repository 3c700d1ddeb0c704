package org.huunghi.workbench.editor;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.Editing;

/** Looks, off the UI thread, at what another commit did to the record of an editor, and reads its new state. */
final class RemoteChange extends Job {
	private final Editing editing;
	private final Locale locale;
	private final Display display;
	private final Consumer<Boolean> told;

	/** @param told on the UI thread whether the record still exists */
	RemoteChange(Editing editing, Locale locale, Display display, Consumer<Boolean> told) {
		super(Messages.opening);
		this.editing = editing;
		this.locale = locale;
		this.display = display;
		this.told = told;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		boolean exists = editing.exists();
		if (exists) {
			Preloading.touch(editing.record(), locale);
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> told.accept(exists));
		}
		return Status.OK_STATUS;
	}
}
