package org.huunghi.repository.internal.net;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/** Bytes in records of TLS. */
final class TlsStream extends Stream {
	private static final Logger LOG = Logger.getLogger(TlsStream.class.getName());
	/** Whoever lets so much come together asks for answers without taking them. */
	private static final int MOST_UNSENT = 1_000_000;
	private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

	private final SSLEngine engine;
	/** What was decrypted and has not been taken yet, ready to be read. */
	private ByteBuffer plain;
	/** What is encrypted and has not been sent yet, ready to be written to. */
	private ByteBuffer output;
	private boolean prepared;

	TlsStream(SocketChannel socket, SSLEngine engine) throws SSLException {
		super(socket);
		this.engine = engine;
		plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize()).limit(0);
		output = ByteBuffer.allocate(2 * engine.getSession().getPacketBufferSize());
		engine.beginHandshake();
	}

	@Override
	synchronized boolean prepare() throws IOException {
		try {
			while (!prepared && step()) {
				// on to the next step
			}
		} catch (SSLException e) {
			// the other side is told why
			close();
			throw e;
		}
		return prepared && flush();
	}

	/** @return whether there may be another step that can be done now */
	private boolean step() throws IOException {
		switch (engine.getHandshakeStatus()) {
		case NEED_TASK -> runTasks();
		case NEED_WRAP -> {
			wrap(NOTHING);
			flush();
		}
		case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
			return unwrap() || fill();
		}
		default -> prepared = true;
		}
		return true;
	}

	private void runTasks() {
		// a few milliseconds of arithmetic each
		for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
			task.run();
		}
	}

	@Override
	synchronized int read(ByteBuffer target) throws IOException {
		while (!plain.hasRemaining()) {
			if (!unwrap() && !fill()) {
				return 0;
			}
			// new keys and tickets come in between at any time
			while (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
				runTasks();
			}
			if (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
				wrap(NOTHING);
				flush();
			}
		}
		int count = Math.min(target.remaining(), plain.remaining());
		target.put(plain.slice(plain.position(), count));
		plain.position(plain.position() + count);
		return count;
	}

	/** @return whether a record was there */
	private boolean unwrap() throws IOException {
		plain.compact();
		try {
			SSLEngineResult result = engine.unwrap(input(), plain);
			return switch (result.getStatus()) {
			case OK -> true;
			case BUFFER_OVERFLOW -> {
				plain = enlarged(plain, engine.getSession().getApplicationBufferSize());
				yield true;
			}
			case BUFFER_UNDERFLOW -> false;
			case CLOSED -> throw new EOFException("The other side has said goodbye");
			};
		} finally {
			plain.flip();
		}
	}

	@Override
	synchronized int write(ByteBuffer source) throws IOException {
		int before = source.remaining();
		while (source.hasRemaining() && flush()) {
			wrap(source);
		}
		flush();
		return before - source.remaining();
	}

	private void wrap(ByteBuffer source) throws IOException {
		SSLEngineResult result = engine.wrap(source, output);
		switch (result.getStatus()) {
		case BUFFER_OVERFLOW -> output = enlarged(output, engine.getSession().getPacketBufferSize());
		case CLOSED -> throw new EOFException("The line is closed");
		default -> {
			// it is in the output
		}
		}
	}

	/** @return a buffer with the same content and room for so much more */
	private static ByteBuffer enlarged(ByteBuffer full, int more) throws IOException {
		if (full.capacity() > MOST_UNSENT) {
			throw new IOException("The other side takes nothing");
		}
		return ByteBuffer.allocate(full.position() + more).put(full.flip());
	}

	@Override
	synchronized boolean flush() throws IOException {
		if (output.position() == 0) {
			return true;
		}
		output.flip();
		try {
			socket().write(output);
		} finally {
			output.compact();
		}
		return output.position() == 0;
	}

	@Override
	synchronized void close() {
		try {
			engine.closeOutbound();
			for (int record = 0; record < 3 && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP; record++) {
				engine.wrap(NOTHING, output);
			}
			flush();
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.FINE, "The line was closed without goodbye", e);
		}
	}
}
