package org.huunghi.workbench.together;

import java.util.Locale;

import org.huunghi.repository.together.RecordLock;

/** Says in words who holds a lock. */
final class LockTexts {
	private LockTexts() {
	}

	/** @return one line */
	static String told(RecordLock lock, Locale locale) {
		String since = Moments.text(lock.since(), locale);
		String told = !lock.lasting() ? Messages.bind(Messages.lockEdits, lock.user(), since)
				: lock.mine() ? Messages.bind(Messages.lockMine, since) : Messages.bind(Messages.lockLasts, lock.user(), since);
		return lock.note().isBlank() ? told : told + " “" + lock.note() + "”";
	}
}
