package org.huunghi.election.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses files that are larger than any election can be. */
final class BoundedStream extends FilterInputStream {
	/** Room for some hundred thousand single ballots with their marks. */
	static final int LIMIT = 32 << 20;

	private long left = LIMIT;

	BoundedStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		return took(read < 0 ? -1 : 1) < 0 ? -1 : read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		return took(super.read(bytes, offset, length));
	}

	private int took(int number) throws IOException {
		left -= Math.max(0, number);
		if (left < 0) {
			throw new ElectionFileException(1, "", "file.size", LIMIT >> 20);
		}
		return number;
	}
}
