package org.huunghi.repository.internal.together;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.huunghi.repository.together.Participant;
import org.huunghi.repository.together.RecordLock;
import org.huunghi.repository.together.Together;

/** A repository that nobody else can open at the same time: nobody is in the way, and nothing needs a lock. */
public final class Alone implements Together {
	private final String user;
	private final Instant since = Instant.now();
	private final Map<String, Integer> opened = new ConcurrentHashMap<>();

	public Alone(String user) {
		this.user = user;
	}

	@Override
	public List<Participant> participants() {
		return List.of(new Participant(user, "", "", since, Set.copyOf(opened.keySet()), true));
	}

	@Override
	public void opened(String id) {
		opened.merge(id, 1, Integer::sum);
	}

	@Override
	public void closed(String id) {
		opened.computeIfPresent(id, (key, times) -> times == 1 ? null : times - 1);
	}

	@Override
	public Optional<RecordLock> lockOf(String id) {
		return Optional.empty();
	}

	@Override
	public List<RecordLock> locks() {
		return List.of();
	}

	@Override
	public void lock(String id, boolean lasting, String note) {
		// nobody could be kept away
	}

	@Override
	public void unlock(String id, boolean lasting) {
		// nothing is locked
	}

	@Override
	public void breakLocks(String id) {
		// nothing is locked
	}

	@Override
	public void addListener(Runnable listener) {
		// nobody comes or goes
	}

	@Override
	public void removeListener(Runnable listener) {
		// nobody comes or goes
	}
}
