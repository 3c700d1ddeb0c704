package org.huunghi.server.tests.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.huunghi.repository.tests.Scenario;

/**
 * A kind of database and a way to reach it. Each has its servers, which are started with the first test that asks for them and serve all tests of
 * this process: what a test has left is cleared away before the next.
 */
enum Combination {
	H2_JVM(Databases.H2, Transport.JVM),
	H2_TCP(Databases.H2, Transport.TCP),
	H2_TLS(Databases.H2, Transport.TLS),
	POSTGRES_JVM(Databases.POSTGRES, Transport.JVM),
	POSTGRES_TCP(Databases.POSTGRES, Transport.TCP),
	POSTGRES_TLS(Databases.POSTGRES, Transport.TLS);

	private final Databases databases;
	private final Transport transport;
	private final Map<String, MatrixServer> servers = new HashMap<>();

	Combination(Databases databases, Transport transport) {
		this.databases = databases;
		this.transport = transport;
	}

	/**
	 * For contracts that take long, and in which neither the database has to do with the way nor the way with the database.
	 *
	 * @return combinations in which each database and each way over the network comes; what H2 does within the process, the tests of the repository show.
	 *         All of them with {@code -Dhuunghi.matrix=full}
	 */
	static Stream<Combination> chosen() {
		return "full".equals(System.getProperty("huunghi.matrix")) ? Stream.of(values()) : Stream.of(POSTGRES_TCP, H2_TLS);
	}

	/** @return the scenario of a test that begins now */
	synchronized Scenario scenario(String name) {
		return servers.computeIfAbsent(name, missing -> new MatrixServer(databases.create(), transport)).scenario();
	}
}
