package org.huunghi.server.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBTable;

/** Writes the rows of a table: a 1 before each, a 0 after the last. */
final class TableWriter {
	/** Rows that the database hands over at a time. */
	private static final int ROWS = 1_000;
	/** The same for tables with values that may be large. */
	private static final int LARGE_ROWS = 8;

	private TableWriter() {
	}

	/**
	 * @param givenUp whether to stop
	 * @return the number of rows
	 * @throws IOException when it was given up, or the stream fails
	 */
	static long write(IDBTable table, Connection snapshot, OutputStream entry, BooleanSupplier givenUp) throws SQLException, IOException {
		IDBField[] columns = table.getFields();
		boolean large = Stream.of(columns).anyMatch(column -> column.getType() == DBType.BLOB);
		String query = "SELECT " + Stream.of(columns).map(IDBField::getName).collect(Collectors.joining(", ")) + " FROM " + table.getName();
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(entry, Layout.PIECE));
		Values values = new Values(out);
		long count = 0;
		try (Statement statement = snapshot.createStatement()) {
			statement.setFetchSize(large ? LARGE_ROWS : ROWS);
			try (ResultSet rows = statement.executeQuery(query)) {
				while (rows.next()) {
					if (givenUp.getAsBoolean()) {
						throw new IOException("Given up");
					}
					out.writeByte(1);
					for (int i = 0; i < columns.length; i++) {
						values.write(rows, i + 1, columns[i].getType());
					}
					count++;
				}
			}
		}
		out.writeByte(0);
		out.flush();
		return count;
	}
}
