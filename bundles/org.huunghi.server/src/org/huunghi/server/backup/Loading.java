package org.huunghi.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Map;

import org.eclipse.net4j.db.ddl.IDBTable;

/** Loads a backup into a database that has no tables, and its files into a folder of their own. */
final class Loading implements BackupReader.Target {
	private final Place place;
	private final Restored files;

	private Loading(Place place, Restored files) {
		this.place = place;
		this.files = files;
	}

	/** @return the sums of what was loaded */
	static Map<String, Sum> load(BackupReader reader, Place place, Restored files) throws IOException, SQLException {
		Tables.make(reader.head().tables(), place.adapter(), place.connection());
		place.loaded();
		return reader.read(new Loading(place, files));
	}

	@Override
	public long table(IDBTable table, InputStream rows) throws IOException, SQLException {
		try (Insertion insertion = new Insertion(table, place.connection())) {
			long count = TableReader.read(table, rows, insertion);
			insertion.finish();
			place.loaded();
			return count;
		}
	}

	@Override
	public OutputStream file(String name) throws IOException {
		return files.file(name);
	}
}
