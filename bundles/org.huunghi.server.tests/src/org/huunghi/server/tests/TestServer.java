package org.huunghi.server.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.server.Server;

/** A server on a database in a folder, on a free port of this machine alone, that can be stopped and started again. */
public final class TestServer implements AutoCloseable {
	public static final String UUID = "6b0d3f4e-0f55-4f0a-9d43-0c3a3a1b2c4d";

	private final Path folder;
	private Server server;
	private int port;
	private int clients;

	/** @param folder for the database and the caches of the clients; a database that is there is used again */
	public TestServer(Path folder) throws IOException {
		this.folder = folder;
		start();
	}

	/** Starts it again, on the same port. */
	public void start() throws IOException {
		Path database = folder.resolve("server");
		boolean create = !Files.exists(database);
		Files.createDirectories(database);
		server = Server.start(new H2Database(database, create), UUID, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		port = server.address().getPort();
	}

	/** Has no effect when it is not running. */
	public void stop() {
		if (server != null) {
			server.close();
			server = null;
		}
	}

	public Server server() {
		return server;
	}

	public int port() {
		return port;
	}

	public Location.Server location() {
		return new Location.Server("127.0.0.1", port);
	}

	/** Opens the repository as a program with a cache of its own would. */
	public Repository open(String user) {
		return Repositories.open(location(), new Credentials(user, "secret".toCharArray()), Trust.known(folder.resolve("known-servers")),
				folder.resolve("cache-" + ++clients));
	}

	@Override
	public void close() {
		stop();
	}
}
