package org.huunghi.server.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one value that was written in pieces. */
final class PiecesStream extends InputStream {
	private final DataInputStream in;
	private final byte[] piece = new byte[Layout.PIECE];
	private int position;
	private int length;
	private boolean last;

	/** Reads the first piece. */
	PiecesStream(DataInputStream in) throws IOException {
		this.in = in;
		next();
	}

	private void next() throws IOException {
		length = in.readInt();
		if (length < 0 || length > piece.length) {
			throw new IOException("No piece is so long: " + length);
		}
		in.readFully(piece, 0, length);
		position = 0;
		last = length < piece.length;
	}

	/** @return whether there was only one piece: then {@link #text} and {@link #bytes} give the whole value */
	boolean isShort() {
		return last;
	}

	String text() {
		return new String(piece, 0, length, StandardCharsets.UTF_8);
	}

	byte[] bytes() {
		return Arrays.copyOf(piece, length);
	}

	@Override
	public int read() throws IOException {
		byte[] single = new byte[1];
		return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int from, int count) throws IOException {
		while (position == length) {
			if (last) {
				return -1;
			}
			next();
		}
		int now = Math.min(count, length - position);
		System.arraycopy(piece, position, bytes, from, now);
		position += now;
		return now;
	}

	/** Reads on to the end of the value, whatever of it somebody has read. */
	void finish() throws IOException {
		while (!last) {
			next();
		}
	}
}
