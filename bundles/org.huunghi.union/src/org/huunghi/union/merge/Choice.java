package org.huunghi.union.merge;

/** Whose version stays where both sides changed the same. */
public enum Choice {
	/** The version of the one who merges: what is unsaved in an editor, in a draft, in the copy that was taken along. */
	MINE,
	/** The version that is in the repository already. */
	THEIRS
}
