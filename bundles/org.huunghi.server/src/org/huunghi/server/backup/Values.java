package org.huunghi.server.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.net4j.db.DBType;

/**
 * Writes single values of a row: a byte that says whether there is one, then the value. Texts and bytes of any length are written in pieces, so
 * that none has to be held in memory as a whole.
 */
final class Values {
	private final DataOutputStream out;

	Values(DataOutputStream out) {
		this.out = out;
	}

	/** Writes what stands in a column of the row at hand. */
	void write(ResultSet row, int column, DBType type) throws SQLException, IOException {
		switch (type) {
		case BOOLEAN -> {
			boolean value = row.getBoolean(column);
			if (present(row)) {
				out.writeBoolean(value);
			}
		}
		case SMALLINT, INTEGER, BIGINT -> {
			long value = row.getLong(column);
			if (present(row)) {
				out.writeLong(value);
			}
		}
		case DOUBLE -> {
			double value = row.getDouble(column);
			if (present(row)) {
				out.writeDouble(value);
			}
		}
		case CLOB -> {
			try (Reader value = row.getCharacterStream(column)) {
				if (present(row)) {
					write(value);
				}
			}
		}
		case BLOB -> {
			try (InputStream value = row.getBinaryStream(column)) {
				if (present(row)) {
					try (Pieces pieces = new Pieces()) {
						value.transferTo(pieces);
					}
				}
			}
		}
		case CHAR, VARCHAR, NUMERIC, DATE, TIME, TIMESTAMP -> {
			// what JDBC gives for dates and times as text, it takes again as text
			String value = row.getString(column);
			if (present(row)) {
				try (Pieces pieces = new Pieces()) {
					pieces.write(value.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		default -> throw new IOException("No values of the type " + type + " are known");
		}
	}

	private boolean present(ResultSet row) throws SQLException, IOException {
		boolean present = !row.wasNull();
		out.writeBoolean(present);
		return present;
	}

	private void write(Reader value) throws IOException {
		try (Writer writer = new OutputStreamWriter(new Pieces(), StandardCharsets.UTF_8)) {
			value.transferTo(writer);
		}
	}

	/** Puts the length before each piece; the last one is shorter than the others, or empty. */
	private final class Pieces extends OutputStream {
		private final byte[] piece = new byte[Layout.PIECE];
		private int length;

		@Override
		public void write(int single) throws IOException {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			for (int done = 0; done < count;) {
				int now = Math.min(count - done, piece.length - length);
				System.arraycopy(bytes, from + done, piece, length, now);
				length += now;
				done += now;
				if (length == piece.length) {
					flushPiece();
				}
			}
		}

		private void flushPiece() throws IOException {
			out.writeInt(length);
			out.write(piece, 0, length);
			length = 0;
		}

		@Override
		public void close() throws IOException {
			flushPiece();
		}
	}
}
