package org.huunghi.workbench.together;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.UiThread;

/**
 * Knows which records of the repository shown were changed by others a short while ago, and which are locked, so that lists can mark them.
 * Without others there is never anything to mark. For the UI thread.
 */
public final class RecordMarks implements RepositoryFollower {
	/** How long a change is marked. */
	private static final Duration WHILE = Duration.ofMinutes(2);
	private static final RecordMarks INSTANCE = new RecordMarks();

	/** A change by somebody else. */
	private record Change(String by, Instant at, Instant heard) {
	}

	private final Map<String, Change> changes = new HashMap<>();
	private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
	private final Runnable locksChanged = () -> UiThread.later(this::readLocks);
	private Map<String, RecordLock> locks = Map.of();
	private Repository repository;
	private boolean following;

	private RecordMarks() {
	}

	/** @return the only instance, which follows the repository shown */
	public static RecordMarks instance() {
		if (!INSTANCE.following) {
			INSTANCE.following = true;
			WorkbenchRepository.instance().follow("org.huunghi.workbench.marks", INSTANCE);
		}
		return INSTANCE;
	}

	/** Adds a listener that is told of the ids of records whose marks changed. */
	public void addListener(Consumer<Set<String>> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Consumer<Set<String>> listener) {
		listeners.remove(listener);
	}

	/** @return the mark of a record; never null */
	public RecordMark of(String id) {
		Change change = changes.get(id);
		RecordLock lock = locks.get(id);
		return change == null && lock == null ? RecordMark.NONE : new RecordMark(change == null ? null : change.by, change == null ? null : change.at, lock);
	}

	/** @return whether others may work in the repository shown */
	public boolean isShared() {
		return repository != null;
	}

	/** @return whether the user may take others' locks off */
	boolean mayAdminister() {
		return repository != null && repository.connection().mayAdminister();
	}

	/** To be called when the user has seen a record: its change is marked no longer. */
	public void seen(String id) {
		if (changes.remove(id) != null) {
			tell(Set.of(id));
		}
	}

	@Override
	public void entered(Repository entered, IMemento memory) {
		if (Shared.is(entered)) {
			repository = entered;
			repository.together().addListener(locksChanged);
			readLocks();
		}
	}

	@Override
	public void left() {
		if (repository != null) {
			repository.together().removeListener(locksChanged);
			repository = null;
		}
		Set<String> marked = new HashSet<>(changes.keySet());
		marked.addAll(locks.keySet());
		changes.clear();
		locks = Map.of();
		tell(marked);
	}

	@Override
	public void committed(ChangeEvent event) {
		if (repository == null || event.author().equals(repository.connection().user())) {
			return;
		}
		Set<String> ids = new HashSet<>(event.added());
		ids.addAll(event.changed());
		Change change = new Change(event.author(), event.time(), Instant.now());
		ids.forEach(id -> changes.put(id, change));
		tell(ids);
		Display.getCurrent().timerExec((int) WHILE.toMillis() + 1, () -> expire(change));
	}

	private void expire(Change change) {
		Set<String> ids = new HashSet<>();
		changes.entrySet().removeIf(entry -> entry.getValue() == change && ids.add(entry.getKey()));
		tell(ids);
	}

	private void readLocks() {
		if (repository == null) {
			return;
		}
		Map<String, RecordLock> now = new HashMap<>();
		for (RecordLock lock : repository.together().locks()) {
			// what keeps the user out goes before what he holds himself
			now.merge(lock.recordId(), lock, (one, other) -> one.mine() ? other : one);
		}
		Set<String> ids = new HashSet<>(locks.keySet());
		ids.addAll(now.keySet());
		ids.removeIf(id -> now.containsKey(id) && now.get(id).equals(locks.get(id)));
		locks = now;
		tell(ids);
	}

	private void tell(Set<String> ids) {
		if (!ids.isEmpty()) {
			listeners.forEach(listener -> listener.accept(ids));
		}
	}
}
