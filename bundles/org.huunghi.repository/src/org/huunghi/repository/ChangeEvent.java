package org.huunghi.repository;

import java.time.Instant;
import java.util.Set;

/**
 * What a commit did.
 *
 * @param added ids of the records that are new
 * @param changed ids of the records of which a feature, or something they contain that has no id of its own, was changed
 * @param removed ids of the records that are gone
 * @param author who committed; never null
 * @param comment what the author said; empty where nothing
 * @param time when
 */
public record ChangeEvent(Set<String> added, Set<String> changed, Set<String> removed, String author, String comment, Instant time) {
	/** @return whether the commit touched the record */
	public boolean concerns(String id) {
		return added.contains(id) || changed.contains(id) || removed.contains(id);
	}
}
