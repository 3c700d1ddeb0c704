package org.huunghi.server.backup;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.DBUtil;
import org.eclipse.net4j.db.IDBAdapter;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.ddl.IDBSchema;
import org.eclipse.net4j.db.ddl.IDBTable;
import org.eclipse.net4j.spi.db.DBAdapter;
import org.huunghi.repository.internal.server.Dialect;

/** The tables of a database, described alike whatever kind of database it is. */
final class Tables {
	private static final String NAME = "huunghi";

	private Tables() {
	}

	/** @return all tables of the repository in a database, by their names */
	static IDBSchema read(IDBAdapter adapter, Connection connection) {
		IDBSchema alike = DBUtil.createSchema(NAME);
		Stream.of(DBUtil.readSchema(adapter, connection, NAME).getTables()).sorted(Comparator.comparing(IDBTable::getName)).forEach(table -> copy(table, alike));
		return alike;
	}

	private static void copy(IDBTable table, IDBSchema into) {
		IDBTable copy = into.addTable(table.getName());
		for (IDBField field : table.getFields()) {
			DBType type = alike(field.getType());
			copy.addField(field.getName(), type, precision(type, field.getPrecision()), type == DBType.NUMERIC ? field.getScale() : IDBField.DEFAULT, field.isNotNull());
		}
		for (IDBIndex index : table.getIndices()) {
			copy.addIndex(index.getName(), index.getType(), Arrays.stream(index.getFields()).map(IDBField::getName).toArray(String[]::new));
		}
	}

	private static DBType alike(DBType type) {
		return switch (type) {
		case BIT -> DBType.BOOLEAN;
		case TINYINT -> DBType.SMALLINT;
		case FLOAT, REAL -> DBType.DOUBLE;
		case DECIMAL -> DBType.NUMERIC;
		case LONGVARCHAR -> DBType.CLOB;
		case BINARY, VARBINARY, LONGVARBINARY -> DBType.BLOB;
		default -> type;
		};
	}

	private static int precision(DBType type, int precision) {
		return switch (type) {
		case VARCHAR -> precision <= 0 || precision > Dialect.UNLIMITED_TEXT ? Dialect.UNLIMITED_TEXT : precision;
		case CHAR, NUMERIC -> precision;
		default -> IDBField.DEFAULT;
		};
	}

	/** @return their names */
	static List<String> names(IDBSchema tables) {
		return Stream.of(tables.getTables()).map(IDBTable::getName).toList();
	}

	/** Makes the tables with their indexes, in the transaction of the connection. */
	static void make(IDBSchema tables, IDBAdapter adapter, Connection connection) {
		IDBSchema nothing = DBUtil.createSchema(NAME);
		((DBAdapter) adapter).updateSchema(connection, nothing, tables.compare(DBUtil.copySchema(nothing)));
	}

	/** Removes tables, in the transaction of the connection. */
	static void drop(IDBSchema tables, Connection connection) {
		names(tables).forEach(name -> DBUtil.execute(connection, "DROP TABLE " + name));
	}
}
