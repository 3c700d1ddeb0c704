package org.huunghi.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;

/**
 * The one repository that this workbench works with. It is opened in the background while the window is being built,
 * so whoever needs it takes the future and goes on when it is there.
 */
public final class WorkbenchRepository {
	/** How far the repository is. */
	public enum State {
		OPENING, OPEN, FAILED, CLOSED
	}

	private static final WorkbenchRepository INSTANCE = new WorkbenchRepository();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile CompletableFuture<Repository> future = new CompletableFuture<>();
	private volatile Path folder = Repositories.defaultFolder();
	private volatile State state = State.OPENING;

	private WorkbenchRepository() {
	}

	/** @return the only instance */
	public static WorkbenchRepository instance() {
		return INSTANCE;
	}

	/**
	 * @return the open repository, or what will become it; fails with a {@link org.huunghi.repository.RepositoryException}
	 *         as cause when it can't be opened. Don't wait for it on the UI thread.
	 */
	public CompletableFuture<Repository> get() {
		return future;
	}

	/** @return the data folder; never null */
	public Path folder() {
		return folder;
	}

	/** @return how far the repository is */
	public State state() {
		return state;
	}

	/** Adds a listener that is told of each change of the state, on any thread. */
	public void addStateListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeStateListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Starts to open the repository in a folder; called by the application before there is a window.
	 *
	 * @param author who stands in the history beside what is saved
	 * @return the same future as {@link #get()}
	 */
	public CompletableFuture<Repository> open(Path dataFolder, String author) {
		folder = dataFolder.toAbsolutePath().normalize();
		CompletableFuture<Repository> opening = new CompletableFuture<>();
		future = opening;
		become(State.OPENING);
		Thread thread = new Thread(() -> {
			try {
				Repository repository = Repositories.open(folder, Creation.IF_MISSING, author);
				state = State.OPEN;
				opening.complete(repository);
				become(State.OPEN);
			} catch (RuntimeException | LinkageError e) {
				state = State.FAILED;
				opening.completeExceptionally(e);
				become(State.FAILED);
			}
		}, "Open repository");
		thread.setDaemon(true);
		thread.start();
		return opening;
	}

	/** Closes the repository if it is open, waiting for it where it is still being opened. Not for the UI thread. */
	public void close() {
		// first, so that jobs which are still reading take their failure for what it is
		state = State.CLOSED;
		try {
			future.join().close();
		} catch (RuntimeException e) {
			// It was never open: nothing to close, and the failure has been shown.
		}
		become(State.CLOSED);
	}

	private void become(State next) {
		state = next;
		listeners.forEach(Runnable::run);
	}
}
