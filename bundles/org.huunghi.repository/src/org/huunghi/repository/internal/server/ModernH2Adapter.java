package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.h2.H2Adapter;

/** Lets net4j's adapter, which was made for H2 1.x, work with H2 2.x. */
final class ModernH2Adapter extends H2Adapter {
	private static final Set<Integer> TABLE_NOT_FOUND = Set.of(42102, 42103, 42104);

	ModernH2Adapter() {
		Dialect.choose(getName(), Set.of());
	}

	@Override
	public boolean isTableNotFoundException(SQLException ex) {
		return TABLE_NOT_FOUND.contains(ex.getErrorCode()) || super.isTableNotFoundException(ex);
	}

	/** H2 2.x calls them BASE TABLE, and lists the tables of its own INFORMATION_SCHEMA when no schema is given. */
	@Override
	protected ResultSet readTables(Connection connection, DatabaseMetaData metaData, String schemaName) throws SQLException {
		return metaData.getTables(null, "PUBLIC", null, new String[] { "TABLE", "BASE TABLE" });
	}

	/** Texts may be as long as H2 lets them be; those that may be longer are CLOBs in the model. */
	@Override
	protected String getTypeName(IDBField field) {
		if (field.getType() == DBType.VARCHAR && field.getPrecision() >= Dialect.UNLIMITED_TEXT) {
			return "VARCHAR(1000000)";
		}
		return super.getTypeName(field);
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
	protected void createIndexFields(IDBIndex index, StringBuilder builder) {
		builder.append(Dialect.columns(index));
	}
}
