package org.huunghi.repository.tests;

import java.nio.file.Path;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;

/** One kind of database, reached in one way, for one test. */
@FunctionalInterface
public interface Scenario extends AutoCloseable {
	/** Opens the repository, as a client does; the first time it is as new, later as it was left. */
	Repository open();

	/** @return whether several clients can have the repository open at once */
	default boolean takesSeveral() {
		return false;
	}

	/** Ends the scenario; the test has closed what it opened. */
	@Override
	default void close() throws Exception {
		// nothing is left running
	}

	/** @return the embedded repository in a folder, which has yet to be made */
	static Scenario embedded(Path folder) {
		return () -> Repositories.open(folder, Creation.IF_MISSING);
	}
}
