package org.huunghi.repository.internal.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.server.db.mapping.ColumnTypeModifier;
import org.eclipse.emf.cdo.server.db.mapping.IMappingStrategy;
import org.eclipse.emf.cdo.server.db.mapping.ITypeMapping;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.net4j.db.DBType;
import org.eclipse.net4j.db.ddl.IDBField;
import org.eclipse.net4j.db.ddl.IDBIndex;
import org.eclipse.net4j.spi.db.DBAdapter;
import org.eclipse.net4j.util.container.IPluginContainer;

/**
 * What the databases of all kinds have in common, so that a backup of one can be restored into another: the same class gets the same table, and
 * the same feature the same column of the same type.
 */
public final class Dialect {
	/** Longest name of a table or column, in characters; PostgreSQL's limit. */
	public static final int LONGEST_NAME = 63;
	/** Length that CDO gives to columns of texts, after the limit of another database; here it stands for texts without a limit. */
	public static final int UNLIMITED_TEXT = 32_672;
	/** What H2 or PostgreSQL don't take for a name, beyond the words that net4j knows of SQL 92. */
	private static final List<String> MORE_RESERVED = List.of("ANALYSE", "ANALYZE", "CMAX", "CMIN", "CONCURRENTLY", "CTID", "CURRENT_CATALOG", "CURRENT_SCHEMA",
			"FREEZE", "GROUPS", "ILIKE", "ISNULL", "LIMIT", "MINUS", "NOTNULL", "OFFSET", "PLACING", "QUALIFY", "REGEXP", "RETURNING", "ROWNUM", "TABLEOID",
			"TOP", "UESCAPE", "VARIADIC", "VERBOSE", "XMAX", "XMIN");

	private Dialect() {
	}

	/** @return the words that can't be names of tables and columns; CDO puts a 0 behind them */
	public static String[] reservedWords(DBAdapter adapter) {
		return Stream.concat(Stream.of(adapter.getSQL92ReservedWords()), MORE_RESERVED.stream()).toArray(String[]::new);
	}

	/**
	 * CDO looks for an element of a list by its place, but has the place last in its index, behind the versions: taking an element out of a
	 * list of 20,000 took minutes. With the place in front of the versions, the same index serves all of CDO's statements.
	 *
	 * @return the columns of an index as they stand in SQL, in brackets
	 */
	public static String columns(IDBIndex index) {
		List<String> names = new ArrayList<>(Stream.of(index.getFields()).map(IDBField::getName).toList());
		int place = names.indexOf("CDO_IDX");
		int version = names.indexOf("CDO_VERSION_ADDED");
		if (version >= 0 && place > version) {
			names.add(version, names.remove(place));
		}
		return names.stream().collect(Collectors.joining(", ", " (", ")"));
	}

	/**
	 * Has the columns of some features made with other types than CDO chooses. Single characters are numbers, since the default value of EChar is
	 * one that PostgreSQL takes in no text.
	 *
	 * @param adapterName which databases it is for
	 * @param directly types of which the database knows no locators: what is a CLOB or BLOB elsewhere is read and written as one value
	 */
	public static void choose(String adapterName, Set<DBType> directly) {
		IPluginContainer.INSTANCE.registerFactory(new ColumnTypeModifier.Factory(adapterName) {
			@Override
			public ColumnTypeModifier create(String description) {
				return new Columns(directly);
			}
		});
	}

	private static final class Columns extends ColumnTypeModifier {
		private final Set<DBType> directly;

		Columns(Set<DBType> directly) {
			this.directly = directly;
		}

		@Override
		public DBType modify(ITypeMapping.Provider provider, IMappingStrategy strategy, EStructuralFeature feature, DBType type) {
			if (feature.getEType() == EcorePackage.Literals.ECHAR || feature.getEType() == EcorePackage.Literals.ECHARACTER_OBJECT) {
				return DBType.INTEGER;
			}
			if (!directly.contains(type)) {
				return type;
			}
			return type == DBType.CLOB ? DBType.LONGVARCHAR : DBType.VARBINARY;
		}
	}
}
