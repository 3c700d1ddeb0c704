package org.huunghi.server.tests.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a server of ours and its PostgreSQL, and cuts the line when a commit passes. */
final class CuttingProxy implements AutoCloseable {
	/** When the line is cut. */
	enum Cut {
		NEVER,
		/** The database does not hear of the commit. */
		BEFORE_COMMIT,
		/** The database has committed, its answer does not arrive. */
		AFTER_COMMIT
	}

	private final ServerSocket listener;
	private final int target;
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	private volatile Cut cut = Cut.NEVER;
	private volatile boolean wasCut;

	CuttingProxy(int target) throws IOException {
		this.target = target;
		listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return listener.getLocalPort();
	}

	/** Cuts the line of the next commit, once. */
	void cutNext(Cut when) {
		wasCut = false;
		cut = when;
	}

	/** @return whether it has cut a line since it was told to */
	boolean wasCut() {
		return wasCut;
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
				client.setTcpNoDelay(true);
				server.setTcpNoDelay(true);
				open.addAll(List.of(client, server));
				Line line = new Line(client, server);
				Thread.ofVirtual().start(line::toServer);
				Thread.ofVirtual().start(line::toClient);
			}
		} catch (IOException e) {
			// closed
		}
	}

	private final class Line {
		private final Socket client;
		private final Socket server;
		private volatile boolean mute;

		Line(Socket client, Socket server) {
			this.client = client;
			this.server = server;
		}

		void toServer() {
			byte[] buffer = new byte[1 << 16];
			try (client; server) {
				InputStream in = client.getInputStream();
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					Cut now = new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT") ? cut : Cut.NEVER;
					if (now != Cut.NEVER) {
						cut = Cut.NEVER;
						mute = true;
					}
					if (now == Cut.BEFORE_COMMIT) {
						wasCut = true;
						return;
					}
					server.getOutputStream().write(buffer, 0, read);
				}
			} catch (IOException e) {
				// one side has gone
			}
		}

		void toClient() {
			byte[] buffer = new byte[1 << 16];
			try (client; server) {
				OutputStream out = client.getOutputStream();
				InputStream in = server.getInputStream();
				for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
					if (mute) {
						wasCut = true;
						return;
					}
					out.write(buffer, 0, read);
				}
			} catch (IOException e) {
				// one side has gone
			}
		}
	}

	@Override
	public void close() {
		try {
			listener.close();
			for (Socket socket : open) {
				socket.close();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
