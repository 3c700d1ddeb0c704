package org.huunghi.repository;

/** Is told of each commit, after the search knows of it. */
@FunctionalInterface
public interface ChangeListener {
	/** Called on a thread of the repository, one commit after the other: return soon, and don't wait for the UI thread. */
	void changed(ChangeEvent event);
}
