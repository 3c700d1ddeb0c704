package org.huunghi.repository.internal.net;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Bytes to and from the other side of a socket that never blocks. Used by the selector's thread; only {@link #close()} may come from another one.
 * What comes in is read in turns, each time the selector says that there is something, so that one line does not keep the others waiting.
 */
abstract class Stream {
	/** Enough for a few records of TLS, and for a few of net4j's buffers. */
	private static final int INPUT = 40_000;

	private final SocketChannel socket;
	private final ByteBuffer input = ByteBuffer.allocate(INPUT).limit(0);
	private boolean filled;

	Stream(SocketChannel socket) {
		this.socket = socket;
	}

	final SocketChannel socket() {
		return socket;
	}

	/** Begins a turn, in which the socket is read once. */
	final void turn() {
		filled = false;
	}

	/** @return what came over the wire and has not been taken yet */
	final ByteBuffer input() {
		return input;
	}

	/**
	 * Reads from the socket unless that was done in this turn already.
	 *
	 * @return whether anything came
	 * @throws EOFException when the other side has hung up
	 */
	final boolean fill() throws IOException {
		if (filled) {
			return false;
		}
		filled = true;
		input.compact();
		try {
			int count = socket.read(input);
			if (count < 0) {
				throw new EOFException("The other side has hung up");
			}
			return count > 0;
		} finally {
			input.flip();
		}
	}

	/**
	 * Does what has to be done before anything can be read or written, as far as it goes now.
	 *
	 * @return whether that is finished
	 */
	abstract boolean prepare() throws IOException;

	/** @return the number of bytes put into the target; 0 when there are no more in this turn */
	abstract int read(ByteBuffer target) throws IOException;

	/** @return the number of bytes taken from the source, which may still wait to be sent */
	abstract int write(ByteBuffer source) throws IOException;

	/** @return whether everything that was taken has been sent */
	abstract boolean flush() throws IOException;

	/** Says goodbye where that is the custom, as far as it goes without waiting. */
	abstract void close();
}
