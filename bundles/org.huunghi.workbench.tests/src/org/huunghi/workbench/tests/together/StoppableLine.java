package org.huunghi.workbench.tests.together;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.huunghi.repository.connection.Location;

/** A way to a server on which its answers can be held up. */
final class StoppableLine implements AutoCloseable {
	private final ServerSocket listener;
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	private final int target;
	private boolean stopped;
	private boolean waiting;

	StoppableLine(Location.Server server) {
		target = server.port();
		try {
			listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Thread.ofVirtual().start(this::accept);
	}

	Location.Server location() {
		return new Location.Server("127.0.0.1", listener.getLocalPort());
	}

	/** From now on no answer arrives, until it goes on. */
	synchronized void stop() {
		stopped = true;
		waiting = false;
	}

	synchronized void goOn() {
		stopped = false;
		notifyAll();
	}

	/** @return whether the server has answered something since it was stopped */
	synchronized boolean holdsAnswer() {
		return waiting;
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
				open.addAll(List.of(client, server));
				Thread.ofPlatform().daemon().start(() -> pass(client, server, false));
				Thread.ofPlatform().daemon().start(() -> pass(server, client, true));
			}
		} catch (IOException e) {
			// closed
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		byte[] bytes = new byte[1 << 14];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				if (answers) {
					await();
				}
				out.write(bytes, 0, count);
			}
		} catch (IOException | InterruptedException e) {
			// the other side has gone
		}
	}

	private synchronized void await() throws InterruptedException {
		waiting = true;
		while (stopped) {
			wait();
		}
	}

	@Override
	public void close() throws IOException {
		goOn();
		listener.close();
		for (Socket socket : open) {
			socket.close();
		}
	}
}
