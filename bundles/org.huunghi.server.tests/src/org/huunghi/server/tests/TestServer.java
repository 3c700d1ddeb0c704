package org.huunghi.server.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.Server;
import org.huunghi.server.tls.Listening;
import org.huunghi.server.tls.ServerKey;

/** A server on a database in a folder, on a free port of this machine alone, that can be stopped and started again. */
public final class TestServer implements AutoCloseable {
	public static final String UUID = "6b0d3f4e-0f55-4f0a-9d43-0c3a3a1b2c4d";

	/** Editors who are there from the beginning. */
	private static final List<String> USERS = List.of("lan", "minh", "first");

	private final Path folder;
	private final String uuid;
	private ServerKey key;
	private TestUsers users;
	private Server server;
	private int port;
	private int clients;

	/** @param folder for the database and the caches of the clients; a database that is there is used again */
	public TestServer(Path folder) throws IOException {
		this(folder, null);
	}

	/** @param key for TLS; null for plain lines */
	public TestServer(Path folder, ServerKey key) throws IOException {
		this(folder, key, UUID);
	}

	/** @param uuid of its repository */
	public TestServer(Path folder, ServerKey key, String uuid) throws IOException {
		this.folder = folder;
		this.uuid = uuid;
		this.key = key;
		start();
	}

	/** Starts it again, on the same port. */
	public void start() throws IOException {
		Path database = folder.resolve("server");
		boolean create = !Files.exists(database);
		Files.createDirectories(database);
		users = new TestUsers(folder);
		USERS.forEach(name -> users.with(name, Role.EDITOR));
		server = Server.start(new H2Database(database, create), uuid, new Listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), key),
				users.identity());
		port = server.address().getPort();
	}

	/** Starts it again, on the same port, with another certificate. */
	public void start(ServerKey other) throws IOException {
		key = other;
		start();
	}

	/** Has no effect when it is not running. */
	public void stop() {
		if (server != null) {
			server.close();
			users.close();
			server = null;
		}
	}

	/** @return who may log in */
	public TestUsers users() {
		return users;
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

	/** Opens the repository as a program with a cache of its own would. A user who is not known yet is an editor. */
	public Repository open(String user) {
		return open(user, location(), new Trust(knownServers(), certificate -> true));
	}

	/** Opens the repository by another way, or with less trust. */
	public Repository open(String user, Location.Server way, Trust trust) {
		users.with(user, Role.EDITOR);
		return Repositories.open(way, TestUsers.credentials(user), trust, folder.resolve("cache-" + ++clients));
	}

	/** @return the file in which its clients remember fingerprints */
	public Path knownServers() {
		return folder.resolve("known-servers");
	}

	/** Connects with nothing but CDO. A user who is not known yet is an editor. */
	public RawClient raw(String user) {
		users.with(user, Role.EDITOR);
		return new RawClient(port, user);
	}

	@Override
	public void close() {
		stop();
	}
}
