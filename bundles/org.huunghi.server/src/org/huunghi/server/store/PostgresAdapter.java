package org.huunghi.server.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBException;
import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBNamedElement;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.db.ddl.delta.IDBIndexDelta;
import org.eclipse.net4j.db.ddl.delta.IDBTableDelta;
import org.eclipse.net4j.spi.db.DBAdapter;
import org.huunghi.repository.internal.server.Dialect;

/** Teaches net4j's database layer PostgreSQL's dialect of SQL. */
final class PostgresAdapter extends DBAdapter {
	private static final String NAME = "huunghi-postgres";

	private final PostgresPool pool;

	PostgresAdapter(PostgresPool pool) {
		super(NAME, "18");
		this.pool = pool;
		Dialect.choose(NAME, EnumSet.of(DBType.CLOB, DBType.BLOB));
	}

	@Override
	protected String getTypeName(IDBField field) {
		return switch (field.getType()) {
		case BOOLEAN, BIT -> "boolean";
		case TINYINT -> "smallint";
		case REAL -> "real";
		case FLOAT, DOUBLE -> "double precision";
		case VARCHAR -> field.getPrecision() >= Dialect.UNLIMITED_TEXT || field.getPrecision() == IDBField.DEFAULT ? "character varying"
				: "character varying(" + field.getPrecision() + ')';
		// both without a limit; the two names tell them apart when the schema is read
		case CLOB, LONGVARCHAR -> "text";
		case BINARY, VARBINARY, LONGVARBINARY, BLOB -> "bytea";
		default -> super.getTypeName(field);
		};
	}

	/** The driver tells text and character varying, boolean and bit apart by their names only. */
	@Override
	protected void readFields(Connection connection, IDBTable table) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
			ResultSetMetaData columns = rows.getMetaData();
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				DBType type = type(columns.getColumnTypeName(i), columns.getColumnType(i));
				boolean sized = type == DBType.VARCHAR || type == DBType.CHAR || type == DBType.NUMERIC;
				int precision = sized ? Math.min(columns.getPrecision(i), Dialect.UNLIMITED_TEXT) : IDBField.DEFAULT;
				table.addField(columns.getColumnName(i), type, precision, type == DBType.NUMERIC ? columns.getScale(i) : IDBField.DEFAULT,
						columns.isNullable(i) == ResultSetMetaData.columnNoNulls);
			}
		}
	}

	private static DBType type(String name, int code) {
		return switch (name) {
		case "bool" -> DBType.BOOLEAN;
		case "text" -> DBType.CLOB;
		case "varchar" -> DBType.VARCHAR;
		case "bpchar" -> DBType.CHAR;
		case "bytea" -> DBType.BLOB;
		default -> DBType.getTypeByCode(code);
		};
	}

	/** The repository's tables are those in the first schema of the search path; PostgreSQL's own and other programs' are left alone. */
	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schemaName) throws SQLException {
		return metaData.getTables(null, connection.getSchema(), null, new String[] { "TABLE" });
	}

	@Override
	protected void readIndices(Connection connection, DatabaseMetaData metaData, IDBTable table, String schemaName) throws SQLException {
		String name = table.getName().toLowerCase();
		readIndices(connection, metaData.getPrimaryKeys(null, connection.getSchema(), name), table, 6, 0, 4, 5);
		readIndices(connection, metaData.getIndexInfo(null, connection.getSchema(), name, false, false), table, 6, 4, 9, 8);
	}

	@Override
	protected void createTable(Connection connection, IDBTable table, IDBTableDelta delta) {
		checkName(table);
		Stream.of(table.getFields()).forEach(PostgresAdapter::checkName);
		guarded(connection, () -> super.createTable(connection, table, delta));
	}

	@Override
	protected void createIndex(Connection connection, IDBIndex index, IDBIndexDelta delta) {
		guarded(connection, () -> super.createIndex(connection, index, delta));
	}

	@Override
	protected void createField(Connection connection, String tableName, IDBField field) {
		checkName(field);
		super.createField(connection, tableName, field);
	}

	/** PostgreSQL would cut it off without a word; it counts bytes, where letters beyond ASCII have two or three. */
	private static void checkName(IDBNamedElement element) {
		if (element.getName().getBytes(StandardCharsets.UTF_8).length > Dialect.LONGEST_NAME) {
			throw new DBException("Too long a name for PostgreSQL: " + element.getName());
		}
	}

	/** Keeps a statement that may fail from making the whole transaction useless. */
	private static void guarded(Connection connection, Runnable statement) {
		try {
			Savepoint before = connection.setSavepoint();
			try {
				statement.run();
				connection.releaseSavepoint(before);
			} catch (RuntimeException e) {
				connection.rollback(before);
				throw e;
			}
		} catch (SQLException e) {
			throw new DBException(e);
		}
	}

	@Override
	protected void createIndexFields(IDBIndex index, StringBuilder builder) {
		builder.append(Dialect.columns(index));
	}

	@Override
	protected void dropIndex(IDBIndex index, StringBuilder builder) {
		builder.append("DROP INDEX ").append(index);
	}

	@Override
	public Connection modifyConnection(Connection connection) {
		return GuardedConnection.of(connection, pool);
	}

	@Override
	public String[] getReservedWords() {
		return Dialect.reservedWords(this);
	}

	@Override
	public int getMaxTableNameLength() {
		return Dialect.LONGEST_NAME;
	}

	@Override
	public int getMaxFieldNameLength() {
		return Dialect.LONGEST_NAME;
	}

	@Override
	public boolean isDuplicateKeyException(SQLException failure) {
		return "23505".equals(failure.getSQLState());
	}

	@Override
	public boolean isTableNotFoundException(SQLException failure) {
		return "42P01".equals(failure.getSQLState());
	}

	@Override
	public boolean isColumnNotFoundException(SQLException failure) {
		return "42703".equals(failure.getSQLState());
	}
}
