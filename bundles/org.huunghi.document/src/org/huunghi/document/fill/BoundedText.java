package org.huunghi.document.fill;

import java.io.Writer;

/** Collects a text, but not more of it than any real document holds. */
final class BoundedText extends Writer {
	private static final int MOST = 64_000_000;

	private final StringBuilder text = new StringBuilder();

	@Override
	public void write(char[] characters, int offset, int length) {
		if (text.length() + length > MOST) {
			throw new TooMuchException();
		}
		text.append(characters, offset, length);
	}

	@Override
	public void flush() {
		// Nothing is held back.
	}

	@Override
	public void close() {
		// Nothing to let go of.
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
