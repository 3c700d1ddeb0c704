package org.huunghi.server.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.server.Server;

/** A server on a database in a folder, on a port of this machine alone. */
public final class TestServer implements AutoCloseable {
	private final Server server;
	private final int port;

	/** @param create whether the folder is empty; otherwise it is one of a server before */
	public TestServer(Path folder, boolean create) {
		port = freePort();
		server = Server.start(new H2Database(folder, create), "test", "127.0.0.1:" + port);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Server server() {
		return server;
	}

	public int port() {
		return port;
	}

	@Override
	public void close() {
		server.close();
	}
}
