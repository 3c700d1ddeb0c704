package org.huunghi.server.tests.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.huunghi.repository.connection.Location;

/** A network between programs and a server, which can be slow, be cut, or swallow everything. */
final class Wire implements AutoCloseable {
	private volatile int target;
	private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
	private volatile boolean cut;
	private volatile boolean swallowsRequests;
	private volatile boolean swallowsAnswers;
	private volatile long delayMillis;

	/** @param target port of the server */
	Wire(int target) throws IOException {
		this.target = target;
		start(this::accept);
	}

	Location.Server location() {
		return new Location.Server("127.0.0.1", listening.getLocalPort());
	}

	/** New lines lead to another server. */
	void lead(int port) {
		target = port;
	}

	/** Every line breaks, and no new one comes about. */
	void cut() {
		cut = true;
		sockets.forEach(Wire::close);
	}

	/** Nothing gets through any longer, and nobody is told: as when a cable is pulled. */
	void swallow() {
		swallowsRequests = true;
		swallowsAnswers = true;
	}

	/** What programs send arrives, and no answer does. */
	void swallowAnswers() {
		swallowsAnswers = true;
	}

	/** New lines come about again; those that were made before stay as they are. */
	void mend() {
		cut = false;
		swallowsRequests = false;
		swallowsAnswers = false;
	}

	/** @param millis by which each piece comes later */
	void delay(long millis) {
		delayMillis = millis;
	}

	private void accept() throws IOException {
		for (;;) {
			Socket client = listening.accept();
			if (cut) {
				close(client);
				continue;
			}
			Socket server = new Socket();
			try {
				server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
			} catch (IOException e) {
				close(client);
				continue;
			}
			client.setTcpNoDelay(true);
			server.setTcpNoDelay(true);
			sockets.add(client);
			sockets.add(server);
			start(() -> copy(client, server, true));
			start(() -> copy(server, client, false));
		}
	}

	/** A piece of what is sent, and when it arrives. */
	private record Piece(byte[] bytes, long due) {
	}

	private void copy(Socket from, Socket to, boolean requests) throws IOException {
		BlockingQueue<Piece> under = new LinkedBlockingQueue<>();
		start(() -> deliver(under, to));
		// a line over which something was lost never carries anything again
		boolean lost = false;
		byte[] buffer = new byte[8192];
		try (InputStream in = from.getInputStream()) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				lost |= requests ? swallowsRequests : swallowsAnswers;
				if (!lost) {
					under.add(new Piece(Arrays.copyOf(buffer, count), System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis)));
				}
			}
		} finally {
			under.add(new Piece(new byte[0], System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis)));
			close(from);
			sockets.remove(from);
		}
	}

	/** Several pieces are under way at once, as in a network whose other end is far. */
	private void deliver(BlockingQueue<Piece> under, Socket to) throws IOException {
		try (OutputStream out = to.getOutputStream()) {
			for (Piece piece = under.take(); piece.bytes.length > 0; piece = under.take()) {
				TimeUnit.NANOSECONDS.sleep(piece.due - System.nanoTime());
				out.write(piece.bytes);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			close(to);
			sockets.remove(to);
		}
	}

	private interface Work {
		void run() throws IOException;
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException e) {
				// the end of a line
			}
		}, "wire");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// it is closed
		}
	}

	@Override
	public void close() throws IOException {
		listening.close();
		cut();
	}
}
