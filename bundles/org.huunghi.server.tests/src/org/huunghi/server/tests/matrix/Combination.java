package org.huunghi.server.tests.matrix;

import java.util.HashMap;
import java.util.Map;

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

	/** @return the scenario of a test that begins now */
	synchronized Scenario scenario(String name) {
		return servers.computeIfAbsent(name, missing -> new MatrixServer(databases.create(), transport)).scenario();
	}
}
