package org.huunghi.workbench;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.XMLMemento;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.jobs.UiThread;

/**
 * The repository that this workbench shows. It is opened in the background while the window is being built, and another one may take its place
 * while the program runs: so whoever shows something of it {@linkplain #follow follows}, and whoever needs it once takes the future.
 */
public final class WorkbenchRepository {
	/** How far the repository is. */
	public enum State {
		OPENING, OPEN, FAILED, CLOSED
	}

	private static final int OPENING_SECONDS = 30;
	private static final WorkbenchRepository INSTANCE = new WorkbenchRepository();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Following> followings = new CopyOnWriteArrayList<>();
	private volatile CompletableFuture<Repository> future = new CompletableFuture<>();
	private volatile Location location;
	private volatile Repository present;
	private volatile State state = State.CLOSED;

	private WorkbenchRepository() {
	}

	/** @return the only instance */
	public static WorkbenchRepository instance() {
		return INSTANCE;
	}

	/**
	 * @return the open repository, or what will become it; fails with a {@link org.huunghi.repository.RepositoryException}
	 *         as cause when it can't be opened. Don't wait for it on the UI thread, and don't keep what it answers.
	 */
	public CompletableFuture<Repository> get() {
		return future;
	}

	/** @return where the repository lies that is open or being opened; null before the first */
	public Location location() {
		return location;
	}

	/** @return how far the repository is */
	public State state() {
		return state;
	}

	/** @return whether this is the repository that the workbench shows now; what was read from any other must not be shown */
	public boolean shows(Repository repository) {
		return repository != null && repository == present;
	}

	/** @return the lasting identity of the repository shown; null while none is open */
	public String uuid() {
		Repository shown = present;
		return shown == null ? null : shown.uuid();
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
	 * Keeps a part of the user interface at whichever repository is shown. For the UI thread.
	 *
	 * @param id lasting name, under which the follower's notes are kept
	 * @return to be closed when that part goes
	 */
	public Following follow(String id, RepositoryFollower follower) {
		Following[] following = new Following[1];
		following[0] = new Following(id, follower, () -> followings.remove(following[0]));
		followings.add(following[0]);
		// later, since its widgets are being made just now
		Display.getCurrent().asyncExec(this::enter);
		return following[0];
	}

	private void enter() {
		Repository entered = present;
		if (entered != null) {
			XMLMemento memory = RepositoryMemory.read(entered.uuid());
			followings.forEach(following -> following.enter(entered, memory));
		}
	}

	/**
	 * Starts to open the first repository; called by the application before there is a window.
	 *
	 * @param where its place
	 * @param opening opens it; runs in a thread of its own
	 * @return the same future as {@link #get()}
	 */
	public CompletableFuture<Repository> open(Location where, Supplier<Repository> opening) {
		CompletableFuture<Repository> promised = new CompletableFuture<>();
		location = where;
		future = promised;
		become(State.OPENING);
		Thread thread = new Thread(() -> {
			try {
				opened(promised, opening.get());
			} catch (RuntimeException | LinkageError e) {
				failed(promised, e);
			}
		}, "Open repository");
		thread.setDaemon(true);
		thread.start();
		return promised;
	}

	private void opened(CompletableFuture<Repository> promised, Repository repository) {
		boolean wanted;
		synchronized (this) {
			wanted = future == promised && state == State.OPENING;
			if (wanted) {
				present = repository;
				state = State.OPEN;
			}
		}
		if (wanted) {
			promised.complete(repository);
			become(State.OPEN);
			UiThread.later(this::enter);
		} else {
			// another has taken its place meanwhile, or the program ends
			repository.close();
			promised.completeExceptionally(new CancellationException());
		}
	}

	private void failed(CompletableFuture<Repository> promised, Throwable failure) {
		boolean wanted;
		synchronized (this) {
			wanted = future == promised && state == State.OPENING;
			state = wanted ? State.FAILED : state;
		}
		promised.completeExceptionally(failure);
		if (wanted) {
			become(State.FAILED);
		}
	}

	/**
	 * Puts another repository in the place of the present one: all that follows leaves the one and enters the other. For the UI thread, when no
	 * editor is open any more.
	 *
	 * @param where its place
	 * @param next open
	 * @return the one that was shown before, to be closed by the caller off the UI thread; null where none was open
	 */
	public Repository replace(Location where, Repository next) {
		Repository before = present;
		CompletableFuture<Repository> promised = future;
		leave();
		synchronized (this) {
			location = where;
			present = next;
			future = CompletableFuture.completedFuture(next);
			state = State.OPEN;
		}
		promised.completeExceptionally(new CancellationException());
		become(State.OPEN);
		enter();
		return before;
	}

	private void leave() {
		if (present != null) {
			followings.forEach(Following::leave);
		}
	}

	/** Lets all that follows note what it will want to know when this repository is shown again. For the UI thread. */
	public void note() {
		Repository noted = present;
		if (noted != null) {
			XMLMemento memory = RepositoryMemory.empty();
			followings.forEach(following -> following.note(memory));
			RepositoryMemory.write(noted.uuid(), memory);
		}
	}

	/** Closes the repository if it is open, waiting for it where it is still being opened. Not for the UI thread. */
	public void close() {
		Repository closing;
		synchronized (this) {
			closing = present;
			// first, so that jobs which are still reading take their failure for what it is
			present = null;
			state = State.CLOSED;
		}
		if (closing != null) {
			closing.close();
		} else if (location != null) {
			waitForOpening();
		}
		become(State.CLOSED);
	}

	/** What is being opened closes itself as soon as it is open; a server that does not answer must not keep the program from ending. */
	private void waitForOpening() {
		try {
			future.get(OPENING_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | CancellationException | TimeoutException e) {
			// It was never open: nothing to close, and the failure has been shown.
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void become(State next) {
		state = next;
		listeners.forEach(Runnable::run);
	}
}
