package org.huunghi.workbench.jobs;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;

/** Does something that the user waits for off the UI thread: with a dialog where it takes longer, which can cancel it. */
public final class Progress {
	private Progress() {
	}

	/**
	 * Returns when the work is done; events are handled meanwhile. For the UI thread.
	 *
	 * @return what went wrong, an {@link OperationCanceledException} where the user cancelled; null where nothing did
	 */
	public static RuntimeException run(Consumer<IProgressMonitor> work) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(work::accept);
			return null;
		} catch (InvocationTargetException e) {
			return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			return new OperationCanceledException();
		}
	}
}
