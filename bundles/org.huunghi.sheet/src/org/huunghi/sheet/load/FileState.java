package org.huunghi.sheet.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * As what a file was checked: what is imported has to be what was looked at.
 *
 * @param size in bytes
 * @param changed when it was last written
 */
record FileState(long size, FileTime changed) {
	static FileState of(Path file) throws IOException {
		return new FileState(Files.size(file), Files.getLastModifiedTime(file));
	}
}
