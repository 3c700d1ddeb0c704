package org.huunghi.union.merge;

/** What one side did to a record since the version from which both sides started. */
public enum ChangeKind {
	/** Nothing. */
	UNCHANGED,
	/** It is new. */
	ADDED,
	/** It says something else now. */
	CHANGED,
	/** It is gone. */
	REMOVED
}
