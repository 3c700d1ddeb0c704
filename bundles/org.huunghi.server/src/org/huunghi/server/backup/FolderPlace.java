package org.huunghi.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.net4j.db.IDBAdapter;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.H2Database;

/** A new H2 database beside the one in a data folder; what is replaced stays in the folder under another name. */
final class FolderPlace implements Place {
	private final DataFolder folder;
	private final Database database;
	private Connection connection;

	FolderPlace(DataFolder folder) throws IOException, SQLException {
		this.folder = folder;
		DataFolder.deleteTree(folder.restoring());
		Files.createDirectories(folder.restoring());
		database = new H2Database(folder.restoring(), true);
		try {
			database.check();
			connection = database.source().getConnection();
			connection.setAutoCommit(false);
		} catch (SQLException | RuntimeException e) {
			close();
			throw e;
		}
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public IDBAdapter adapter() {
		return database.adapter();
	}

	/** Nobody sees the database yet, and many small transactions are lighter than a large one. */
	@Override
	public void loaded() throws SQLException {
		connection.commit();
	}

	@Override
	public Optional<Path> take(Head head) throws SQLException, IOException {
		connection.commit();
		connection.close();
		database.shutdown();
		return Optional.of(folder.replaceRepository(head.uuid(), head.created(), DataFolder.H2)).filter(Files::exists);
	}

	@Override
	public void close() throws SQLException, IOException {
		if (connection != null) {
			connection.close();
		}
		database.shutdown();
		DataFolder.deleteTree(folder.restoring());
	}
}
