package org.huunghi.server.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The locks that are held. A record has at most one automatic lock and one lasting one, of which each keeps away everybody whom it does not
 * belong to.
 *
 * <p>They are not CDO's own: those are on objects, not on a record with all that it contains; their owner is a view, which is gone when the
 * connection was, and clients learn no name of it; and in 4.7 a client can't rely on being told that others hold one (bug 544057).
 */
final class Locks {
	private static final int MOST = 10_000;

	private final Map<RecordKey, HeldLock> automatic = new HashMap<>();
	private final Map<RecordKey, HeldLock> lasting = new HashMap<>();
	private final LastingLocks stored;

	Locks(LastingLocks stored) {
		this.stored = stored;
		stored.load().forEach(lock -> lasting.put(lock.key(), lock));
	}

	/**
	 * Takes a lock, unless another is in the way. One's own is taken again, with its new note.
	 *
	 * @return the one that is in the way
	 */
	synchronized Optional<HeldLock> take(HeldLock wanted) {
		Optional<HeldLock> obstacle = blocking(wanted.key(), wanted.holder());
		if (obstacle.isPresent()) {
			return obstacle;
		}
		Map<RecordKey, HeldLock> kind = wanted.lasting() ? lasting : automatic;
		HeldLock before = kind.get(wanted.key());
		if (before == null && kind.size() >= MOST) {
			throw TogetherTexts.tooManyLocks();
		}
		HeldLock taken = before == null ? wanted : new HeldLock(wanted.key(), wanted.recordId(), wanted.holder(), wanted.host(), before.since(), wanted.lasting(),
				wanted.note());
		if (taken.lasting()) {
			stored.put(taken);
		}
		kind.put(taken.key(), taken);
		return Optional.empty();
	}

	/** @return a lock that keeps this one from changing the record */
	synchronized Optional<HeldLock> blocking(RecordKey key, Holder holder) {
		return on(key).filter(lock -> lock.blocks(holder)).findFirst();
	}

	private Stream<HeldLock> on(RecordKey key) {
		return Stream.of(lasting, automatic).map(kind -> kind.get(key)).filter(lock -> lock != null);
	}

	/** Gives back a lock of this holder; has no effect where it holds none. */
	synchronized void release(RecordKey key, Holder holder, boolean isLasting) {
		HeldLock lock = (isLasting ? lasting : automatic).get(key);
		if (lock != null && lock.isOf(holder)) {
			remove(lock);
		}
	}

	/** Gives back the automatic locks of a program that is gone. */
	synchronized void releaseAutomatic(Holder holder) {
		automatic.values().removeIf(lock -> lock.holder().equals(holder));
	}

	/**
	 * Takes all locks off a record, whoever holds them.
	 *
	 * @return those that were held
	 */
	synchronized List<HeldLock> clear(RecordKey key) {
		List<HeldLock> held = on(key).toList();
		held.forEach(this::remove);
		return held;
	}

	private void remove(HeldLock lock) {
		if (lock.lasting()) {
			stored.remove(lock);
		}
		(lock.lasting() ? lasting : automatic).remove(lock.key());
	}

	synchronized boolean isEmpty() {
		return automatic.isEmpty() && lasting.isEmpty();
	}

	/** @return whether there is a lock on it */
	synchronized boolean has(RecordKey key) {
		return automatic.containsKey(key) || lasting.containsKey(key);
	}

	/** @return all, as they are now */
	synchronized List<HeldLock> all() {
		List<HeldLock> all = new ArrayList<>(lasting.values());
		all.addAll(automatic.values());
		return all;
	}
}
