package org.huunghi.server.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes. */
final class Summing {
	private final MessageDigest digest;
	private long bytes;

	Summing() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has it", e);
		}
	}

	private void take(byte[] buffer, int from, int count) {
		digest.update(buffer, from, count);
		bytes += count;
	}

	/** @return what has passed so far; ends the counting */
	Sum sum(long rows) {
		return new Sum(rows, bytes, HexFormat.of().formatHex(digest.digest()));
	}

	/** @return a stream on its way to another, which stays open when it is closed */
	OutputStream to(OutputStream target) {
		return new FilterOutputStream(target) {
			@Override
			public void write(int single) throws IOException {
				write(new byte[] { (byte) single }, 0, 1);
			}

			@Override
			public void write(byte[] buffer, int from, int count) throws IOException {
				out.write(buffer, from, count);
				take(buffer, from, count);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		};
	}

	/** @return a stream on its way from another, which stays open when it is closed */
	InputStream from(InputStream source) {
		return new FilterInputStream(source) {
			@Override
			public int read() throws IOException {
				byte[] single = new byte[1];
				return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
			}

			@Override
			public int read(byte[] buffer, int from, int count) throws IOException {
				int read = in.read(buffer, from, count);
				if (read > 0) {
					take(buffer, from, read);
				}
				return read;
			}

			@Override
			public long skip(long count) throws IOException {
				byte[] skipped = new byte[(int) Math.min(count, Layout.PIECE)];
				return Math.max(0, read(skipped, 0, skipped.length));
			}

			@Override
			public boolean markSupported() {
				return false;
			}

			@Override
			public void close() {
				// more is to come from it
			}
		};
	}
}
