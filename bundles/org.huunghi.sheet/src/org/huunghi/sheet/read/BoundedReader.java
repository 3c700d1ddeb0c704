package org.huunghi.sheet.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.huunghi.sheet.SheetException;

/** Lets no row through that is longer than any real one, such as one whose quotation mark is never closed. */
final class BoundedReader extends FilterReader {
	private static final int LONGEST_ROW = 4_000_000;

	private long left = LONGEST_ROW;

	BoundedReader(Reader in) {
		super(in);
	}

	/** Another row begins. */
	void begin() {
		left = LONGEST_ROW;
	}

	@Override
	public int read() throws IOException {
		count(1);
		return super.read();
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int read) throws SheetException {
		left -= read;
		if (left < 0) {
			throw new SheetException(null, "csv.long");
		}
	}
}
