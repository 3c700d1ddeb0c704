package org.huunghi.server.tests.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Somebody who connects to a server's port and is no program of ours. */
final class Stranger implements AutoCloseable {
	private static final int PATIENCE_MILLIS = 20_000;
	/** Control channel of net4j, and our greeting there. */
	private static final byte GREETING = 101;

	private final Socket socket;

	Stranger(int port) throws IOException {
		socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(PATIENCE_MILLIS);
	}

	Stranger say(byte... bytes) throws IOException {
		socket.getOutputStream().write(bytes);
		socket.getOutputStream().flush();
		return this;
	}

	Stranger say(String text) throws IOException {
		return say(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Greets as a program of ours would. */
	Stranger greet() throws IOException {
		return say(frame(0, GREETING, "huunghi 1\n0.1.0\n"));
	}

	/** @return a message of net4j */
	static byte[] frame(int channel, byte what, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(5 + bytes.length).putShort((short) channel).putShort((short) (bytes.length + 2)).put(what).put(bytes).array();
	}

	/** Says one byte after the other until it is hung up on. */
	void trickle(byte[] bytes, long pauseMillis) throws InterruptedException {
		try {
			for (int i = 0;; i = (i + 1) % bytes.length) {
				say(bytes[i]);
				Thread.sleep(pauseMillis);
			}
		} catch (IOException e) {
			// that is the end of it
		}
	}

	/** @throws java.net.SocketTimeoutException when nobody hangs up */
	void awaitEnd() throws IOException {
		try {
			InputStream in = socket.getInputStream();
			while (in.read() >= 0) {
				// whatever it says
			}
		} catch (java.net.SocketTimeoutException e) {
			throw e;
		} catch (IOException e) {
			// hung up on with what it said unread
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
