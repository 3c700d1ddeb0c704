package org.huunghi.union.xmi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.huunghi.union.xmi.XmiException.Kind;

/** Lets no more bytes through than the limits allow, and leaves closing to whoever opened the file. */
final class BoundedInput extends FilterInputStream {
	private final Limits limits;
	private final String fileName;
	private long count;

	BoundedInput(InputStream in, Limits limits, String fileName) {
		super(in);
		this.limits = limits;
		this.fileName = fileName;
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

	private void count(int n) throws XmiException {
		count += Math.max(n, 0);
		if (count > limits.bytes()) {
			throw new XmiException(Kind.TOO_LARGE, fileName, 0, 0, null, limits.bytes());
		}
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	@Override
	public void close() {
		// The caller's.
	}
}
