package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.db.h2.H2Adapter;

/** Lets net4j's adapter, which was made for H2 1.x, work with H2 2.x. */
final class ModernH2Adapter extends H2Adapter {
	/** Length that CDO gives to columns of texts, after the limit of another database. */
	private static final int CDO_TEXT = 32_672;
	private static final Set<Integer> TABLE_NOT_FOUND = Set.of(42102, 42103, 42104);

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
		if (field.getType() == DBType.VARCHAR && field.getPrecision() >= CDO_TEXT) {
			return "VARCHAR(1000000)";
		}
		return super.getTypeName(field);
	}

	/**
	 * CDO looks for an element of a list by its place, but has the place last in its index, behind the versions: taking an element out of a
	 * list of 20,000 took minutes. With the place in front of the versions, the same index serves all of CDO's statements.
	 */
	@Override
	protected void createIndexFields(IDBIndex index, StringBuilder builder) {
		List<String> names = new ArrayList<>(Stream.of(index.getFields()).map(IDBField::getName).toList());
		int place = names.indexOf("CDO_IDX");
		int version = names.indexOf("CDO_VERSION_ADDED");
		if (version >= 0 && place > version) {
			names.add(version, names.remove(place));
		}
		builder.append(names.stream().collect(Collectors.joining(", ", " (", ")")));
	}
}
