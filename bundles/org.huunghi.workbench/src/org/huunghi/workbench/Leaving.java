package org.huunghi.workbench;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.huunghi.repository.Repository;

/** Closes repositories that the workbench does not show any more, in the background, when the last job in them has ended. */
public final class Leaving {
	/** A job that reads notices soon that it was cancelled, or fails when the repository closes under it. */
	private static final long JOB_MILLIS = 10_000;
	private static final Set<CompletableFuture<Void>> RUNNING = ConcurrentHashMap.newKeySet();

	private Leaving() {
	}

	/** Begins to close a repository that is shown no more. @param repository null for none */
	public static void start(Repository repository) {
		if (repository == null) {
			return;
		}
		CompletableFuture<Void> running = new CompletableFuture<>();
		RUNNING.add(running);
		Thread thread = new Thread(() -> {
			try {
				close(repository);
			} catch (RuntimeException e) {
				ILog.of(Leaving.class).error("Closing " + repository.uuid(), e);
			} finally {
				RUNNING.remove(running);
				running.complete(null);
			}
		}, "Close repository");
		thread.start();
	}

	private static void close(Repository repository) {
		Job.getJobManager().cancel(repository);
		try {
			for (Job job : Job.getJobManager().find(repository)) {
				job.join(JOB_MILLIS, null);
			}
		} catch (OperationCanceledException | InterruptedException e) {
			// Then it is closed under them, and they tell nobody.
		}
		repository.close();
	}

	/** Waits until all are closed: before their folders are opened again, and at the end of the program. Not for the UI thread. */
	public static void await() {
		RUNNING.forEach(CompletableFuture::join);
	}

	/** @return whether one is still being closed */
	public static boolean isRunning() {
		return !RUNNING.isEmpty();
	}
}
