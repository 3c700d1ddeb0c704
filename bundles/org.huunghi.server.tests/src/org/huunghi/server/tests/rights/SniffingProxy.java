package org.huunghi.server.tests.rights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a client and a server, and keeps every byte that the server sends. */
final class SniffingProxy implements AutoCloseable {
	private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	private final ByteArrayOutputStream received = new ByteArrayOutputStream();
	private final int target;

	SniffingProxy(int target) throws IOException {
		this.target = target;
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return listener.getLocalPort();
	}

	/** @return all that the server has sent, with a character for each byte */
	String received() {
		synchronized (received) {
			return received.toString(StandardCharsets.ISO_8859_1);
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
				open.addAll(List.of(client, server));
				Thread.ofVirtual().start(() -> pass(client, server, false));
				Thread.ofVirtual().start(() -> pass(server, client, true));
			}
		} catch (IOException e) {
			// closed
		}
	}

	private void pass(Socket from, Socket to, boolean keep) {
		byte[] bytes = new byte[1 << 14];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				if (keep) {
					synchronized (received) {
						received.write(bytes, 0, count);
					}
				}
				out.write(bytes, 0, count);
			}
		} catch (IOException e) {
			// the other side has gone
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
		for (Socket socket : open) {
			socket.close();
		}
	}
}
