package org.huunghi.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.net4j.db.ddl.IDBSchema;
import org.eclipse.net4j.db.ddl.IDBTable;

/** Writes the backup of a repository into a stream, holding no more of it in memory than one large value. */
final class BackupWriter {
	/** Tables may be made while others work; a picture of all tables is soon had all the same. */
	private static final int ATTEMPTS = 20;

	private final Source source;
	private final BooleanSupplier givenUp;
	private final ZipOutputStream zip;
	private final Map<String, Sum> sums = new LinkedHashMap<>();

	private BackupWriter(Source source, OutputStream out, BooleanSupplier givenUp) {
		this.source = source;
		this.givenUp = givenUp;
		zip = new ZipOutputStream(out);
	}

	/**
	 * @param out left open
	 * @param givenUp whether to stop: asked again and again
	 * @return what has been written, by the names of the entries
	 */
	static Map<String, Sum> write(Source source, OutputStream out, BooleanSupplier givenUp) throws IOException, SQLException {
		BackupWriter writer = new BackupWriter(source, out, givenUp);
		writer.write();
		return writer.sums;
	}

	private void write() throws IOException, SQLException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			IDBSchema before = tables();
			try (Connection snapshot = source.database().openSnapshot()) {
				IDBSchema now = Tables.read(source.database().adapter(), snapshot);
				// the description of the tables is not part of the picture
				if (Tables.names(before).equals(Tables.names(now))) {
					write(now, snapshot);
					return;
				}
			}
		}
		throw new SQLException("The tables change all the time");
	}

	private IDBSchema tables() throws SQLException {
		try (Connection connection = source.database().source().getConnection()) {
			return Tables.read(source.database().adapter(), connection);
		}
	}

	private void write(IDBSchema tables, Connection snapshot) throws IOException, SQLException {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		entry(Layout.HEAD, out -> {
			HeadJson.write(new Head(source.uuid(), source.created(), now, source.store(), packages(snapshot), tables), out);
			return 0;
		});
		for (IDBTable table : tables.getTables()) {
			entry(Layout.TABLES + table.getName(), out -> TableWriter.write(table, snapshot, out, givenUp));
		}
		for (String name : Layout.SIDE_FILES) {
			Path file = source.folder().resolve(name);
			if (Files.exists(file)) {
				// read at once: its owner replaces it as a whole
				byte[] content = Files.readAllBytes(file);
				entry(Layout.FILES + name, out -> {
					out.write(content);
					return 0;
				});
			}
		}
		zip.putNextEntry(new ZipEntry(Layout.SUMS));
		Sum.write(sums, zip);
		zip.closeEntry();
		zip.finish();
	}

	private static List<String> packages(Connection snapshot) throws SQLException {
		List<String> packages = new ArrayList<>();
		try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery("SELECT id FROM cdo_package_units ORDER BY id")) {
			while (rows.next()) {
				packages.add(rows.getString(1));
			}
		}
		return packages;
	}

	private interface Content {
		long write(OutputStream out) throws IOException, SQLException;
	}

	private void entry(String name, Content content) throws IOException, SQLException {
		zip.putNextEntry(new ZipEntry(name));
		Summing summing = new Summing();
		long rows = content.write(summing.to(zip));
		zip.closeEntry();
		sums.put(name, summing.sum(rows));
	}
}
