package org.huunghi.workbench.editor;

import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.huunghi.repository.Editing;

/** Drops the changes of an editor in the background. */
final class Reverting {
	private Reverting() {
	}

	/** @param done called on the UI thread afterwards */
	static void run(Editing editing, Locale locale, Display display, Runnable done) {
		Job.create(Messages.opening, (ICoreRunnable) monitor -> {
			editing.revert();
			Preloading.touch(editing.record(), locale);
			if (!display.isDisposed()) {
				display.asyncExec(done);
			}
		}).schedule();
	}
}
