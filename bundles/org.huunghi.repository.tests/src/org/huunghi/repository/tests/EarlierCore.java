package org.huunghi.repository.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.h2.jdbcx.JdbcDataSource;

/**
 * Makes a data folder one of the time before the core model that is installed: its database then says of the core, and of what is built on it, that
 * they are of version 0. Until a second version of the core is released, this is the way to have records of another one.
 */
final class EarlierCore {
	private static final String NOW = "urn:huunghi:union:1";
	private static final String BEFORE = "urn:huunghi:union:0";

	private EarlierCore() {
	}

	/** Renames the model in everything that the database says of it. */
	static void pretend(Path folder) throws IOException, SQLException {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:file:" + folder.resolve("repository/repository") + ";MODE=LEGACY;NON_KEYWORDS=VALUE,KEY,USER");
		try (Connection connection = database.getConnection("sa", ""); Statement statement = connection.createStatement()) {
			Map<String, byte[]> packages = new HashMap<>();
			try (ResultSet rows = statement.executeQuery("SELECT id, package_data FROM cdo_package_units WHERE id LIKE 'urn:huunghi:%'")) {
				while (rows.next()) {
					packages.put(rows.getString(1), rename(rows.getBytes(2)));
				}
			}
			try (PreparedStatement update = connection.prepareStatement("UPDATE cdo_package_units SET package_data = ? WHERE id = ?")) {
				for (Map.Entry<String, byte[]> each : packages.entrySet()) {
					update.setBytes(1, each.getValue());
					update.setString(2, each.getKey());
					update.executeUpdate();
				}
			}
			for (String column : new String[] { "cdo_package_units SET id", "cdo_package_infos SET uri", "cdo_package_infos SET unit",
					"cdo_external_refs SET uri" }) {
				String name = column.substring(column.lastIndexOf(' ') + 1);
				statement.execute("UPDATE " + column + " = REPLACE(" + name + ", '" + NOW + "', '" + BEFORE + "')");
			}
		}
		Path properties = folder.resolve("huunghi.properties");
		Files.writeString(properties, Files.readString(properties).replace("model=1", "model=0"));
	}

	private static byte[] rename(byte[] zipped) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(NOW, BEFORE).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}
}
