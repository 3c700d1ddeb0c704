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
		throw new UnsupportedOperationException();
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public SocketChannel bind(SocketAddress local) {
		throw new UnsupportedOperationException();
	}

	@Override
	public <T> SocketChannel setOption(SocketOption<T> name, T value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public <T> T getOption(SocketOption<T> name) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Set<SocketOption<?>> supportedOptions() {
		return Set.of();
	}

	@Override
	public SocketChannel shutdownInput() {
		throw new UnsupportedOperationException();
	}

	@Override
	public SocketChannel shutdownOutput() {
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean finishConnect() {
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
	}
}
