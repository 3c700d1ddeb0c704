package org.huunghi.sheet.names;

import java.util.HashMap;
import java.util.Map;

/** What was decided about doubtful names; those that nobody decided about are refused, or as is said for names that no record is like. */
public final class Decisions {
	private final Map<NameKey, Decision> made = new HashMap<>();
	private Decision unlike = new Decision.Refuse();

	/** Decides about one name. */
	public Decisions decide(NameKey key, Decision decision) {
		made.put(key, decision);
		return this;
	}

	/** Decides about all names that no record is like, and about which nothing else is decided. */
	public Decisions forUnlike(Decision decision) {
		unlike = decision;
		return this;
	}

	/** @return whether somebody decided about this very name */
	public boolean has(NameKey key) {
		return made.containsKey(key);
	}

	/** @return what is decided about the name. @param alone whether no record is like it */
	public Decision of(NameKey key, boolean alone) {
		Decision decision = made.get(key);
		return decision != null ? decision : alone ? unlike : new Decision.Refuse();
	}
}
