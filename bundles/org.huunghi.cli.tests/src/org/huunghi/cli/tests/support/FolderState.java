package org.huunghi.cli.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, to see that a refused command changed nothing: each file with the hash of its bytes. */
public record FolderState(Map<String, Integer> files) {
	/** @param folder which may be missing; that is a state of its own */
	public static FolderState of(Path folder) {
		Map<String, Integer> files = new TreeMap<>();
		if (!Files.exists(folder)) {
			return new FolderState(files);
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.toList()) {
				files.put(folder.relativize(path).toString(), Files.isDirectory(path) ? 0 : Arrays.hashCode(Files.readAllBytes(path)));
			}
			return new FolderState(files);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
