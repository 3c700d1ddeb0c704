package org.huunghi.workbench.together;

import java.time.Instant;
import java.util.Locale;

import org.huunghi.repository.together.RecordLock;

/**
 * What is to be seen of others at one record where it stands in a list.
 *
 * @param changedBy who changed it a short while ago; null where nobody did
 * @param changedAt when; null where nobody did
 * @param lock on it; null where it is free
 */
public record RecordMark(String changedBy, Instant changedAt, RecordLock lock) {
	/** Nothing. */
	public static final RecordMark NONE = new RecordMark(null, null, null);

	/** @return whether somebody else changed it a short while ago */
	public boolean changed() {
		return changedBy != null;
	}

	/** @return whether it is to be shown as locked: by somebody else, or lastingly by oneself */
	public boolean locked() {
		return lock != null && (lock.lasting() || !lock.mine());
	}

	/** @return all of it in words, a line each; empty where there is nothing to say */
	public String told(Locale locale) {
		StringBuilder told = new StringBuilder();
		if (changed()) {
			told.append(Messages.bind(Messages.markChanged, changedBy, Moments.text(changedAt, locale)));
		}
		if (locked()) {
			told.append(told.isEmpty() ? "" : "\n").append(LockTexts.told(lock, locale));
		}
		return told.toString();
	}
}
