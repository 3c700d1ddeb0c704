package org.huunghi.repository.internal.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

import org.eclipse.emf.cdo.server.internal.db.DBStore;
import org.eclipse.net4j.db.DBException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;

/** Has a database say whose it is, so that no data folder goes on with the data of another: CDO would take any. */
final class StoredIdentity {
	private static final String NAME = "org.huunghi.uuid";
	private static final String QUERY = "SELECT value FROM cdo_properties WHERE name = ?";

	private StoredIdentity() {
	}

	/**
	 * Asks before CDO changes anything.
	 *
	 * @throws org.huunghi.repository.RepositoryException REFUSED when it holds another repository
	 */
	static void check(Database database, String uuid) {
		try (Connection connection = database.source().getConnection(); PreparedStatement query = connection.prepareStatement(QUERY)) {
			query.setString(1, NAME);
			try (ResultSet rows = query.executeQuery()) {
				if (rows.next() && !rows.getString(1).equals(uuid)) {
					throw Failure.of(Kind.REFUSED, "otherRepository", rows.getString(1), uuid);
				}
			}
		} catch (SQLException e) {
			if (!database.adapter().isTableNotFoundException(e)) {
				throw new DBException(e);
			}
		}
	}

	static void put(DBStore store, String uuid) {
		store.setPersistentProperties(Map.of(NAME, uuid));
	}
}
