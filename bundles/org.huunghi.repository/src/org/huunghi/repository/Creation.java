package org.huunghi.repository;

/** Whether a repository may be made where there is none. */
public enum Creation {
	/** Make a new repository in a missing or empty folder. */
	IF_MISSING,
	/** Open an existing repository only. */
	NEVER
}
