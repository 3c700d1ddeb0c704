package org.huunghi.testing.bot.finders;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.huunghi.testing.bot.results.Result;
import org.huunghi.testing.bot.results.VoidResult;
import org.huunghi.testing.bot.utils.SWTUtils;

/** The way from a test's thread into the thread of the user interface. */
public final class UIThreadRunnable {
	private UIThreadRunnable() {
	}

	/** Does the work in the user interface's thread and waits for it; its exceptions arrive here unchanged. */
	public static <T> T syncExec(Result<T> work) {
		return syncExec(SWTUtils.display(), work);
	}

	/** Does the work in the user interface's thread and waits for it; its exceptions arrive here unchanged. */
	public static void syncExec(VoidResult work) {
		syncExec(SWTUtils.display(), () -> {
			work.run();
			return null;
		});
	}

	/** Does the work in that display's thread and waits for it; its exceptions arrive here unchanged. */
	public static <T> T syncExec(Display display, Result<T> work) {
		if (display.getThread() == Thread.currentThread()) {
			return work.run();
		}
		Outcome<T> outcome = new Outcome<>();
		display.syncExec(() -> outcome.of(work));
		return outcome.get();
	}

	/** Leaves the work to the user interface's thread: it may open a dialog and come back only when that is closed. */
	public static void asyncExec(VoidResult work) {
		SWTUtils.display().asyncExec(work::run);
	}

	/**
	 * Leaves the work to the user interface's thread and waits until it is done or has opened a dialog that waits for the user.
	 * A user interface that ends meanwhile is fine.
	 */
	public static void act(VoidResult work) {
		Display display = SWTUtils.display();
		display.asyncExec(work::run);
		try {
			display.syncExec(() -> {
			});
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		}
		SWTUtils.pauseForWatchers();
	}

	private static final class Outcome<T> {
		private T value;
		private Throwable failure;
		private boolean done;

		void of(Result<T> work) {
			try {
				value = work.run();
			} catch (RuntimeException | Error e) {
				failure = e;
			}
			done = true;
		}

		T get() {
			if (failure instanceof RuntimeException e) {
				throw e;
			}
			if (failure instanceof Error e) {
				throw e;
			}
			if (!done) {
				throw new SWTException(SWT.ERROR_DEVICE_DISPOSED);
			}
			return value;
		}
	}
}
