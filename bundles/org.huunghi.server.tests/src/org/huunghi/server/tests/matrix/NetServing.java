package org.huunghi.server.tests.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.rights.Role;
import org.huunghi.server.Server;
import org.huunghi.server.tests.TestUsers;
import org.huunghi.server.tls.Listening;
import org.huunghi.server.tls.ServerKey;

/** A server as it runs for a union, on a port of this machine. */
final class NetServing implements Transport.Serving {
	private final TestUsers users;
	private final Server server;

	private NetServing(TestUsers users, Server server) {
		this.users = users;
		this.server = server;
	}

	static NetServing start(Database database, boolean encrypted) {
		try {
			Path folder = Files.createTempDirectory("huunghi-server");
			folder.toFile().deleteOnExit();
			TestUsers users = new TestUsers(folder).with(System.getProperty("user.name"), Role.EDITOR);
			ServerKey key = encrypted ? ServerKey.selfSigned(folder.resolve("tls")) : null;
			Listening listening = new Listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), key);
			return new NetServing(users, Server.start(database, UUID.randomUUID().toString(), listening, users.identity()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Repository open(Path cache) {
		Location.Server location = new Location.Server("127.0.0.1", server.address().getPort());
		Trust trust = new Trust(cache.resolve("known-servers"), certificate -> true);
		return Repositories.open(location, TestUsers.credentials(System.getProperty("user.name")), trust, cache);
	}

	@Override
	public void close() {
		server.close();
		users.close();
	}
}
