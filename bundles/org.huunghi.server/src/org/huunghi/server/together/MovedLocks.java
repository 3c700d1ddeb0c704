package org.huunghi.server.together;

import java.util.function.UnaryOperator;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.server.IStore;

/** Takes the lasting locks from one store to another in which the same records have other keys. */
public final class MovedLocks {
	private MovedLocks() {
	}

	/**
	 * Moves those on records; those in drafts, which don't go over, stay behind.
	 *
	 * @param keys gives the new key of a record, or null where it is no longer there
	 */
	public static void move(IStore from, IStore to, UnaryOperator<CDOID> keys) {
		LastingLocks after = new LastingLocks(to);
		for (HeldLock lock : new LastingLocks(from).load()) {
			CDOID now = lock.key().branch() == 0 ? keys.apply(lock.key().object()) : null;
			if (now != null) {
				after.put(new HeldLock(new RecordKey(0, now), lock.recordId(), lock.holder(), lock.host(), lock.since(), true, lock.note()));
			}
		}
	}
}
