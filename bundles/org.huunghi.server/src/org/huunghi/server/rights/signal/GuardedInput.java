package org.huunghi.server.rights.signal;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.net4j.util.io.ExtendedDataInputStream;
import org.eclipse.net4j.util.io.ExtendedIOUtil.ClassResolver;

/**
 * What a client sends, read with care: no Java objects, by which a client could have the server run code; no arrays made on the mere word that they
 * will be long; no more than a set number of bytes.
 */
final class GuardedInput extends ExtendedDataInputStream {
	private static final int PIECE = 1 << 16;

	/** @param most so many bytes can be read */
	GuardedInput(InputStream in, long most) {
		super(new Limited(in, most));
	}

	@Override
	public byte[] readByteArray() throws IOException {
		int length = readInt();
		if (length < 0) {
			return null;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, PIECE));
		byte[] piece = new byte[Math.min(length, PIECE)];
		for (int left = length; left > 0;) {
			int count = read(piece, 0, Math.min(left, piece.length));
			if (count < 0) {
				throw new EOFException();
			}
			bytes.write(piece, 0, count);
			left -= count;
		}
		return bytes.toByteArray();
	}

	@Override
	public Object readObject() throws IOException {
		throw noObjects();
	}

	@Override
	public Object readObject(ClassLoader classLoader) throws IOException {
		throw noObjects();
	}

	@Override
	public Object readObject(ClassResolver classResolver) throws IOException {
		throw noObjects();
	}

	@Override
	public Throwable readException() throws IOException {
		throw noObjects();
	}

	private static IOException noObjects() {
		return new IOException("No Java objects are taken from clients");
	}

	/** Ends with an error where too much has come. */
	private static final class Limited extends FilterInputStream {
		private long left;

		Limited(InputStream in, long most) {
			super(in);
			left = most;
		}

		@Override
		public int read() throws IOException {
			spend(1);
			return super.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, (int) Math.min(length, Math.max(left, 1)));
			spend(Math.max(count, 0));
			return count;
		}

		private void spend(int count) throws IOException {
			left -= count;
			if (left < 0) {
				throw new IOException("The client sends too much");
			}
		}
	}
}
