package org.huunghi.server.tests.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.server.Server;

/** A server as it runs for a union, on a port of this machine. */
final class TcpServing implements Transport.Serving {
	private final Server server;

	private TcpServing(Server server) {
		this.server = server;
	}

	static TcpServing start(Database database) {
		try {
			return new TcpServing(Server.start(database, UUID.randomUUID().toString(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Repository open(Path cache) {
		Location.Server location = new Location.Server("127.0.0.1", server.address().getPort());
		Credentials credentials = new Credentials(System.getProperty("user.name"), "secret".toCharArray());
		return Repositories.open(location, credentials, Trust.known(cache.resolve("known-servers")), cache);
	}

	@Override
	public void close() {
		server.close();
	}
}
