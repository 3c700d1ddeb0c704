package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.ArrayList;

import org.eclipse.net4j.db.DBException;
import org.huunghi.union.migration.ModelVersion;

/** Which versions of the models a database holds, asked before CDO changes anything. */
public final class StoredModels {
	private static final String QUERY = "SELECT uri FROM cdo_package_infos ORDER BY uri";

	private StoredModels() {
	}

	/** @return the versions of our models whose records the database may hold, sorted by namespace; none before the first start of a repository */
	public static List<ModelVersion> of(Database database) {
		List<ModelVersion> found = new ArrayList<>();
		try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(QUERY)) {
			while (rows.next()) {
				ModelVersion.of(rows.getString(1)).ifPresent(found::add);
			}
			return found;
		} catch (SQLException e) {
			if (database.adapter().isTableNotFoundException(e)) {
				return List.of();
			}
			throw new DBException(e);
		}
	}

	/**
	 * Sees to it that nobody works with a repository whose records are of other versions of the models than are installed: new records would lie in
	 * new tables beside the old ones, which nobody would see.
	 */
	static void check(Database database) {
		List<ModelVersion> stored = of(database);
		// what a newer program wrote can't be migrated, so that is told first
		stored.stream().filter(ModelVersion::isNew).findFirst().or(() -> stored.stream().filter(ModelVersion::isOld).findFirst()).ifPresent(other -> {
			throw new ModelVersionException(other);
		});
	}
}
