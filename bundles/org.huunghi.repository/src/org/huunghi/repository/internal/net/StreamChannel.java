package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Set;

/** A stream in the shape in which net4j's buffers read and write; nothing else can be done with it. */
final class StreamChannel extends SocketChannel {
	private final Stream stream;

	StreamChannel(Stream stream) {
		super(stream.socket().provider());
		this.stream = stream;
	}

	/** Net4j reads, writes and closes the channels that it is given; all else that a channel of Java's can do would go past the stream. */
	private static IllegalStateException notAsked() {
		return new IllegalStateException("Net4j only reads, writes and closes");
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		int total = 0;
		while (target.hasRemaining()) {
			int count = stream.read(target);
			if (count == 0) {
				break;
			}
			total += count;
		}
		return total;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return stream.write(source);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) {
		throw notAsked();
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) {
		throw notAsked();
	}

	@Override
	public SocketChannel bind(SocketAddress local) {
		throw notAsked();
	}

	@Override
	public <T> SocketChannel setOption(SocketOption<T> name, T value) {
		throw notAsked();
	}

	@Override
	public <T> T getOption(SocketOption<T> name) {
		throw notAsked();
	}

	@Override
	public Set<SocketOption<?>> supportedOptions() {
		return Set.of();
	}

	@Override
	public SocketChannel shutdownInput() {
		throw notAsked();
	}

	@Override
	public SocketChannel shutdownOutput() {
		throw notAsked();
	}

	@Override
	public Socket socket() {
		return stream.socket().socket();
	}

	@Override
	public boolean isConnected() {
		return stream.socket().isConnected();
	}

	@Override
	public boolean isConnectionPending() {
		return false;
	}

	@Override
	public boolean connect(SocketAddress remote) {
		throw notAsked();
	}

	@Override
	public boolean finishConnect() {
		throw notAsked();
	}

	@Override
	public SocketAddress getRemoteAddress() throws IOException {
		return stream.socket().getRemoteAddress();
	}

	@Override
	public SocketAddress getLocalAddress() throws IOException {
		return stream.socket().getLocalAddress();
	}

	@Override
	protected void implCloseSelectableChannel() {
		// whoever has the socket closes it
	}

	@Override
	protected void implConfigureBlocking(boolean block) {
		throw notAsked();
	}
}
