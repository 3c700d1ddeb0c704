package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Bytes as they are, which is for programs of one computer only. */
final class PlainStream extends Stream {
	/** Net4j begins with its control channel, whose number is 0; TLS, the web and most others with something else. */
	private static final byte FIRST = 0;
	private static final byte HANDSHAKE = 22;

	private boolean begun;

	PlainStream(SocketChannel socket) {
		super(socket);
	}

	@Override
	boolean prepare() {
		return true;
	}

	@Override
	int read(ByteBuffer target) throws IOException {
		if (!input().hasRemaining() && !fill()) {
			return 0;
		}
		if (!begun) {
			check(input().get(input().position()));
			begun = true;
		}
		int count = Math.min(target.remaining(), input().remaining());
		target.put(input().slice(input().position(), count));
		input().position(input().position() + count);
		return count;
	}

	private static void check(byte first) throws IOException {
		if (first == HANDSHAKE) {
			throw new TlsNotHereException();
		}
		if (first != FIRST) {
			throw new ProtocolException("This is not net4j");
		}
	}

	@Override
	int write(ByteBuffer source) throws IOException {
		return socket().write(source);
	}

	@Override
	boolean flush() {
		return true;
	}

	@Override
	void close() {
		// there is nothing to say
	}
}
