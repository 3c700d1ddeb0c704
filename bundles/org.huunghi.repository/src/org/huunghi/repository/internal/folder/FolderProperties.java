package org.huunghi.repository.internal.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/**
 * What the file huunghi.properties says about a data folder.
 *
 * @param format version of the folder's layout
 * @param model version at the end of the core model's nsURI
 * @param uuid identity of the repository
 * @param created when it was made
 * @param store where the data lie: {@code h2} for a database in the folder, or a kind of database elsewhere, which only a server opens
 * @param replaced name of the folder to which the old database goes while another takes its place, which is to be finished when it was cut short;
 *        null at rest
 * @param complete false while it is being made: when that is cut short, nothing has been promised to anyone yet
 */
record FolderProperties(int format, int model, String uuid, Instant created, String store, String replaced, boolean complete) {
	static final String FILE = "huunghi.properties";

	static FolderProperties fresh(int format, int model, String store) {
		return new FolderProperties(format, model, UUID.randomUUID().toString(), Instant.now(), store, null, false);
	}

	FolderProperties completed() {
		return new FolderProperties(format, model, uuid, created, store, replaced, true);
	}

	/** @throws IOException when the file can't be read, or is not what it should be */
	static FolderProperties read(Path folder) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
			properties.load(reader);
			return new FolderProperties(Integer.parseInt(properties.getProperty("format")), Integer.parseInt(properties.getProperty("model")),
					UUID.fromString(properties.getProperty("uuid")).toString(), Instant.parse(properties.getProperty("created")),
							properties.getProperty("store", DataFolder.H2),
					properties.getProperty("replaced"), "complete".equals(properties.getProperty("state")));
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
	}

	void write(Path folder) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("format", Integer.toString(format));
		properties.setProperty("model", Integer.toString(model));
		properties.setProperty("uuid", uuid);
		properties.setProperty("created", created.toString());
		properties.setProperty("store", store);
		if (replaced != null) {
			properties.setProperty("replaced", replaced);
		}
		properties.setProperty("state", complete ? "complete" : "creating");
		Path temporary = folder.resolve(FILE + ".new");
		try (Writer writer = Files.newBufferedWriter(temporary)) {
			properties.store(writer, null);
		}
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}
}
