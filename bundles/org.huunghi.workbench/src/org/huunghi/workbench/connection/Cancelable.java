package org.huunghi.workbench.connection;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/** Waits for work that can't be interrupted as long as the user does; what it makes after that is thrown away. */
public final class Cancelable {
	private static final int POLL_MILLIS = 100;

	private Cancelable() {
	}

	/**
	 * Does the work in a thread of its own.
	 *
	 * @param late takes what the work made when nobody waited for it any more
	 * @throws InvocationTargetException why it failed
	 * @throws InterruptedException the user cancelled
	 */
	public static <T> T call(IProgressMonitor monitor, Callable<T> work, Consumer<T> late) throws InvocationTargetException, InterruptedException {
		CompletableFuture<T> made = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				T result = work.call();
				if (!made.complete(result)) {
					late.accept(result);
				}
			} catch (Exception | LinkageError e) {
				made.completeExceptionally(e);
			}
		}, "Open repository");
		thread.setDaemon(true);
		thread.start();
		while (true) {
			try {
				return made.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (ExecutionException e) {
				throw new InvocationTargetException(e.getCause());
			} catch (TimeoutException e) {
				if (monitor.isCanceled() && made.cancel(false)) {
					throw new InterruptedException();
				}
			}
		}
	}
}
