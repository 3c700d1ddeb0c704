package org.huunghi.server.request;

import java.io.StringWriter;

/** Takes the text of an answer, up to what a server can spare for one. */
final class BoundedWriter extends StringWriter {
	/** Characters. */
	private static final int LONGEST = 16_000_000;

	private final String request;

	BoundedWriter(String request) {
		this.request = request;
	}

	@Override
	public void write(int c) {
		check(1);
		super.write(c);
	}

	@Override
	public void write(char[] chars, int from, int length) {
		check(length);
		super.write(chars, from, length);
	}

	@Override
	public void write(String text) {
		check(text.length());
		super.write(text);
	}

	@Override
	public void write(String text, int from, int length) {
		check(length);
		super.write(text, from, length);
	}

	private void check(int more) {
		if (getBuffer().length() + more > LONGEST) {
			throw Refusals.tooLarge(request);
		}
	}

	boolean isEmpty() {
		return getBuffer().isEmpty();
	}
}
