package org.huunghi.server.backup;

import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBTable;

/** Puts rows into a table, many with one message to the database. */
final class Insertion implements RowTarget, AutoCloseable {
	private static final int ROWS = 500;

	private final PreparedStatement statement;
	private int waiting;
	private boolean large;

	Insertion(IDBTable table, Connection connection) throws SQLException {
		IDBField[] columns = table.getFields();
		statement = connection.prepareStatement("INSERT INTO " + table.getName() + " (" + Stream.of(columns).map(IDBField::getName).collect(Collectors.joining(", "))
				+ ") VALUES (" + Stream.of(columns).map(column -> "?").collect(Collectors.joining(", ")) + ')');
	}

	@Override
	public void nothing(int column, DBType type) throws SQLException {
		statement.setNull(column, switch (type) {
		case CLOB -> Types.VARCHAR;
		case BLOB -> Types.VARBINARY;
		default -> type.getCode();
		});
	}

	@Override
	public void value(int column, DBType type, Object value) throws SQLException {
		switch (type) {
		case BOOLEAN -> statement.setBoolean(column, (Boolean) value);
		case SMALLINT -> statement.setShort(column, ((Long) value).shortValue());
		case INTEGER -> statement.setInt(column, ((Long) value).intValue());
		case BIGINT -> statement.setLong(column, (Long) value);
		case DOUBLE -> statement.setDouble(column, (Double) value);
		case BLOB -> statement.setBytes(column, (byte[]) value);
		case NUMERIC -> statement.setBigDecimal(column, new BigDecimal((String) value));
		case DATE -> statement.setDate(column, Date.valueOf((String) value));
		case TIME -> statement.setTime(column, Time.valueOf((String) value));
		case TIMESTAMP -> statement.setTimestamp(column, Timestamp.valueOf((String) value));
		default -> statement.setString(column, (String) value);
		}
	}

	/** Both databases take the bytes at once, H2 into its file, PostgreSQL's driver into a temporary one. */
	@Override
	public void longBytes(int column, InputStream bytes) throws SQLException {
		statement.setBinaryStream(column, bytes);
		large = true;
	}

	@Override
	public void endRow() throws SQLException {
		statement.addBatch();
		if (++waiting == ROWS || large) {
			flush();
		}
	}

	private void flush() throws SQLException {
		statement.executeBatch();
		waiting = 0;
		large = false;
	}

	/** Puts in those that are waiting. */
	void finish() throws SQLException {
		if (waiting > 0) {
			flush();
		}
	}

	@Override
	public void close() throws SQLException {
		statement.close();
	}
}
