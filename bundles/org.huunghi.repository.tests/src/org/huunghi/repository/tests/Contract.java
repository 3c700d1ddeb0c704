package org.huunghi.repository.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.emf.cdo.session.CDOSession;
import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.session.ClientRepository;
import org.junit.jupiter.api.AfterEach;

/** What holds for every repository, whatever its database is and whichever way it is reached: each subclass of a contract has it kept by one. */
public abstract class Contract {
	private static final int SECONDS = 60;

	private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
	private final List<Repository> opened = new ArrayList<>();

	/**
	 * Starts a scenario of a test.
	 *
	 * @param name which of the test's repositories it is for
	 */
	protected abstract Scenario scenario(String name);

	/** @return a repository as it is when new, or as it was left when it was opened before in the same test */
	final Repository connect(String name) {
		return open(scenarios.computeIfAbsent(name, this::scenario));
	}

	/** @return the same repository as another client has it, where several can have it open; else the one that is given */
	final Repository another(String name, Repository open) {
		return scenarios.get(name).takesSeveral() ? open(scenarios.get(name)) : open;
	}

	private Repository open(Scenario scenario) {
		Repository repository = scenario.open();
		opened.add(repository);
		return repository;
	}

	/**
	 * Waits until a client has heard of all that the others of the test have committed: a server tells of a commit whenever the line lets it.
	 *
	 * @return the client
	 */
	final Repository informed(Repository client) {
		long newest = opened.stream().map(Contract::session).filter(each -> !each.isClosed()).mapToLong(CDOSession::getLastUpdateTime).max().orElseThrow();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (session(client).getLastUpdateTime() < newest) {
			if (System.nanoTime() > end) {
				throw new AssertionError("What another client has committed does not arrive");
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
		}
		return client;
	}

	private static CDOSession session(Repository client) {
		return ((ClientRepository) client).session();
	}

	@AfterEach
	final void end() throws Exception {
		for (Scenario scenario : scenarios.values()) {
			scenario.close();
		}
	}
}
