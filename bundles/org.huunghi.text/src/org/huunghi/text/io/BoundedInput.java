package org.huunghi.text.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Lets no more bytes through than are allowed, and leaves closing to whoever opened the file. */
public final class BoundedInput extends FilterInputStream {
	private final Supplier<? extends IOException> tooLarge;
	private long left;

	/** @param tooLarge makes what is thrown instead of the first byte too many */
	public BoundedInput(InputStream in, long bytes, Supplier<? extends IOException> tooLarge) {
		super(in);
		this.tooLarge = tooLarge;
		left = bytes;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int n = super.read(buffer, offset, length);
		count(n);
		return n;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	@Override
	public void close() {
		// The caller's.
	}

	private void count(int n) throws IOException {
		left -= Math.max(n, 0);
		if (left < 0) {
			throw tooLarge.get();
		}
	}
}
