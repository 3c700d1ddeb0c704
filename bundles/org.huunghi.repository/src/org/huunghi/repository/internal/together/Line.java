package org.huunghi.repository.internal.together;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.internal.request.Announcement;
import org.huunghi.repository.internal.request.Announcements;
import org.huunghi.repository.internal.request.Requests;

/**
 * Tells the server what is open and being changed here, in all branches, and keeps what it says of the others. What was told is told again
 * after the connection was lost, since the server then knows nothing of it.
 */
public final class Line implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(Line.class.getName());
	private static final long CLOSE_SECONDS = 3;

	private final Requests requests;
	private final Program program = new Program();
	/** How often each is open; used on the telling thread only. */
	private final Map<RecordRef, Integer> opened = new LinkedHashMap<>();
	/** What is to be locked here for as long as it is changed: known before the server is asked, so that a new connection does not give it back. */
	private final Set<RecordRef> locked = new LinkedHashSet<>();
	private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
	/** One after the other, in the order in which things happened. */
	private final ExecutorService telling = Executors.newSingleThreadExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-together");
		thread.setDaemon(true);
		return thread;
	});
	private final AtomicBoolean asking = new AtomicBoolean();
	private volatile State state = State.NOTHING;
	private volatile boolean connected;

	public Line(Requests requests, Announcements announcements) {
		this.requests = requests;
		announcements.on(Announcement.TOGETHER, this::refresh);
	}

	/** Introduces this program to the server, at first and whenever it is connected again; returns at once. */
	public void connected() {
		tell(() -> {
			requests.ask("together.hello", program.arguments());
			connected = true;
			opened.keySet().forEach(record -> attempt("together.open", record.arguments()));
			locked().forEach(record -> attempt("together.lock", record.arguments()));
			load();
			// what was given back while there was no connection
			Set<RecordRef> wanted = locked();
			state.locks().stream().filter(lock -> lock.mine() && !lock.lasting() && !wanted.contains(lock.record()))
					.forEach(lock -> attempt("together.unlock", lock.record().arguments()));
		});
	}

	/** Nobody is known to be there until the next {@link #connected()}; the locks stay as they were. */
	public void disconnected() {
		connected = false;
		state = new State(List.of(), state.locks());
		tellListeners();
	}

	/** @return what the server said last */
	State state() {
		return state;
	}

	/** Asks what has changed, soon; returns at once. */
	private void refresh() {
		if (asking.compareAndSet(false, true)) {
			tell(() -> {
				asking.set(false);
				load();
			});
		}
	}

	private void load() {
		try {
			state = State.read(requests.ask("together.state", Map.of()));
		} catch (IOException e) {
			throw new IllegalStateException("The server says something that is not understood", e);
		}
		tellListeners();
	}

	private void tellListeners() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "A listener failed", e);
			}
		}
	}

	/** @param found looks the record up, which may take a while; may be null where there is none */
	void opened(Supplier<RecordRef> found) {
		tell(() -> {
			RecordRef record = found.get();
			if (record != null && opened.merge(record, 1, Integer::sum) == 1) {
				requests.ask("together.open", record.arguments());
			}
		});
	}

	void closed(int branch, String id) {
		tell(() -> {
			RecordRef record = find(opened.keySet(), branch, id);
			if (record != null && opened.computeIfPresent(record, (key, times) -> times == 1 ? null : times - 1) == null) {
				requests.ask("together.close", record.arguments());
			}
		});
	}

	private static RecordRef find(Set<RecordRef> records, int branch, String id) {
		return records.stream().filter(record -> record.branch() == branch && record.id().equals(id)).findFirst().orElse(null);
	}

	private synchronized Set<RecordRef> locked() {
		return Set.copyOf(locked);
	}

	/** @return the record with this id that is locked here; null where none is */
	synchronized RecordRef locked(int branch, String id) {
		return find(locked, branch, id);
	}

	void lock(RecordRef record, boolean lasting, String note) {
		Map<String, String> arguments = record.arguments();
		arguments.put("lasting", Boolean.toString(lasting));
		arguments.put("note", note);
		boolean added = !lasting && add(record);
		try {
			requests.ask("together.lock", arguments);
		} catch (RepositoryException e) {
			if (added) {
				remove(record);
			}
			throw e;
		}
		load();
	}

	private synchronized boolean add(RecordRef record) {
		return locked.add(record);
	}

	private synchronized void remove(RecordRef record) {
		locked.remove(record);
	}

	void unlock(RecordRef record, boolean lasting) {
		if (!lasting) {
			remove(record);
		}
		Map<String, String> arguments = record.arguments();
		arguments.put("lasting", Boolean.toString(lasting));
		requests.ask("together.unlock", arguments);
		load();
	}

	void breakLocks(RecordRef record) {
		requests.ask("together.break", record.arguments());
		load();
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void attempt(String request, Map<String, String> arguments) {
		try {
			requests.ask(request, arguments);
		} catch (RepositoryException e) {
			LOG.log(Level.INFO, "The server does not take " + request + " again", e);
		}
	}

	private void tell(Runnable work) {
		try {
			telling.execute(() -> attempt(work));
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "There was something to tell while closing", e);
		}
	}

	/** While there is no connection nothing can be told: it is told with the next one. */
	private static void attempt(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException e) {
			LOG.log(Level.FINE, "The server was not told", e);
		}
	}

	/** Says goodbye, so that what is locked here is free at once. */
	@Override
	public void close() {
		if (connected) {
			tell(() -> requests.ask("together.leave", Map.of()));
		}
		telling.shutdown();
		try {
			telling.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
