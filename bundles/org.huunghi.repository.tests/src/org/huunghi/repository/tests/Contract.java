package org.huunghi.repository.tests;

import java.util.LinkedHashMap;
import java.util.Map;

import org.huunghi.repository.Repository;
import org.junit.jupiter.api.AfterEach;

/** What holds for every repository, whatever its database is and whichever way it is reached: each subclass of a contract has it kept by one. */
public abstract class Contract {
	private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

	/**
	 * Starts a scenario of a test.
	 *
	 * @param name which of the test's repositories it is for
	 */
	protected abstract Scenario scenario(String name);

	/** @return a repository as it is when new, or as it was left when it was opened before in the same test */
	final Repository connect(String name) {
		return scenarios.computeIfAbsent(name, this::scenario).open();
	}

	/** @return the same repository as another client has it, where several can have it open; else the one that is given */
	final Repository another(String name, Repository open) {
		return scenarios.get(name).takesSeveral() ? scenarios.get(name).open() : open;
	}

	@AfterEach
	final void end() throws Exception {
		for (Scenario scenario : scenarios.values()) {
			scenario.close();
		}
	}
}
