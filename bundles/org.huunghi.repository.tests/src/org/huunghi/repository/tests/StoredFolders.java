package org.huunghi.repository.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the data folders that earlier versions of the program have left. */
public final class StoredFolders {
	private StoredFolders() {
	}

	/**
	 * @param name of the file in {@code stored}, without its ending
	 * @param folder is made
	 */
	public static Path unpack(String name, Path folder) throws IOException {
		try (ZipInputStream in = new ZipInputStream(StoredFolders.class.getResourceAsStream("stored/" + name + ".zip"))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(in, file);
			}
		}
		return folder;
	}
}
