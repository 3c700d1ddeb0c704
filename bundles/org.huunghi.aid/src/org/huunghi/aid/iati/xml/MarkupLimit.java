package org.huunghi.aid.iati.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Stops before a single tag, comment or instruction of more bytes than any real file has. A parser takes such a piece into memory as a whole, whereas
 * it hands on texts bit by bit. Looks at single bytes, which tells the same in all encodings whose letters a to z are those of ASCII.
 */
final class MarkupLimit extends FilterInputStream {
	private enum State {
		TEXT, OPENING, TAG, QUOTED, COMMENT, DATA, INSTRUCTION, DECLARATION
	}

	private final int limit;
	private final Supplier<? extends IOException> tooLarge;
	private State state = State.TEXT;
	private int length;
	private int quote;
	/** The last two bytes other than 0, which encodings of two bytes put between. */
	private int before;
	private int last;

	MarkupLimit(InputStream in, int limit, Supplier<? extends IOException> tooLarge) {
		super(in);
		this.limit = limit;
		this.tooLarge = tooLarge;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		if (b >= 0) {
			follow(b);
		}
		return b;
	}

	@Override
	public int read(byte[] buffer, int offset, int count) throws IOException {
		int n = super.read(buffer, offset, count);
		for (int i = offset; i < offset + n; i++) {
			follow(buffer[i] & 0xff);
		}
		return n;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void follow(int b) throws IOException {
		if (b == 0) {
			return;
		}
		switch (state) {
		case TEXT -> enter(b == '<' ? State.OPENING : State.TEXT);
		case OPENING -> opening(b);
		case TAG -> {
			if (b == '"' || b == '\'') {
				quote = b;
				state = State.QUOTED;
			} else if (b == '>') {
				enter(State.TEXT);
			}
		}
		case QUOTED -> state = b == quote ? State.TAG : State.QUOTED;
		case COMMENT -> leave(b == '>' && last == '-' && before == '-' && length > 4);
		case DATA -> leave(b == '>' && last == ']' && before == ']');
		case INSTRUCTION -> leave(b == '>' && last == '?');
		case DECLARATION -> declaration(b);
		}
		before = last;
		last = b;
		if (state != State.TEXT && state != State.DATA && ++length > limit) {
			throw tooLarge.get();
		}
	}

	private void opening(int b) {
		state = b == '!' ? State.DECLARATION : b == '?' ? State.INSTRUCTION : b == '>' ? State.TEXT : State.TAG;
	}

	private void declaration(int b) {
		if (b == '-' && last == '-') {
			state = State.COMMENT;
			length = 0;
		} else if (b == '[') {
			state = State.DATA;
		} else if (b == '>') {
			enter(State.TEXT);
		}
	}

	private void enter(State next) {
		state = next;
		length = 0;
	}

	private void leave(boolean now) {
		if (now) {
			enter(State.TEXT);
		}
	}
}
