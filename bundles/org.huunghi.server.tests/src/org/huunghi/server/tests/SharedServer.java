package org.huunghi.server.tests;

import java.nio.file.Path;

import org.huunghi.repository.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests that share a server with one union on it, which another user has open all the time. */
public abstract class SharedServer {
	@TempDir
	protected static Path folder;
	protected static TestServer server;
	protected static Repository other;

	@BeforeAll
	static void start() throws Exception {
		server = new TestServer(folder);
		other = server.open("other");
		Samples.addUnion(other);
	}

	@AfterAll
	static void stop() {
		other.close();
		server.close();
	}
}
