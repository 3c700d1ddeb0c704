package org.huunghi.server.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBTable;

/** Reads the rows of a table as {@link TableWriter} has written them. */
final class TableReader {
	private TableReader() {
	}

	/**
	 * @return the number of rows
	 * @throws IOException when they are not what they should be
	 */
	static long read(IDBTable table, InputStream entry, RowTarget target) throws SQLException, IOException {
		IDBField[] columns = table.getFields();
		DataInputStream in = new DataInputStream(new BufferedInputStream(entry, Layout.PIECE));
		long count = 0;
		for (int mark = in.readByte(); mark != 0; mark = in.readByte()) {
			if (mark != 1) {
				throw new IOException("No row begins here");
			}
			for (int i = 0; i < columns.length; i++) {
				read(in, i + 1, columns[i], target);
			}
			target.endRow();
			count++;
		}
		if (in.read() >= 0) {
			throw new IOException("Something follows the last row");
		}
		return count;
	}

	private static void read(DataInputStream in, int number, IDBField column, RowTarget target) throws SQLException, IOException {
		DBType type = column.getType();
		if (!in.readBoolean()) {
			if (column.isNotNull()) {
				throw new IOException("No value where there must be one");
			}
			target.nothing(number, type);
			return;
		}
		switch (type) {
		case BOOLEAN -> target.value(number, type, in.readBoolean());
		case SMALLINT, INTEGER, BIGINT -> target.value(number, type, in.readLong());
		case DOUBLE -> target.value(number, type, in.readDouble());
		case BLOB -> {
			PiecesStream pieces = new PiecesStream(in);
			if (pieces.isShort()) {
				target.value(number, type, pieces.bytes());
			} else {
				target.longBytes(number, pieces);
				pieces.finish();
			}
		}
		case CHAR, VARCHAR, CLOB, NUMERIC, DATE, TIME, TIMESTAMP -> {
			PiecesStream pieces = new PiecesStream(in);
			target.value(number, type, pieces.isShort() ? pieces.text() : text(pieces));
		}
		default -> throw new IOException("No values of the type " + type + " are known");
		}
	}

	private static String text(PiecesStream pieces) throws IOException {
		byte[] bytes = pieces.readNBytes(Layout.LARGEST_VALUE);
		if (pieces.read() >= 0) {
			throw new IOException("Too long a text");
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
