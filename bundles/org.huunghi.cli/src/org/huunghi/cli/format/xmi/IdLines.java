package org.huunghi.cli.format.xmi;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which line of an XMI file each object with an id begins; a reader of the model keeps no lines. */
final class IdLines {
	private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']([^\"']+)[\"']");

	private final Map<String, Integer> lines = new HashMap<>();

	private IdLines() {
	}

	static IdLines of(Path file) throws IOException {
		IdLines ids = new IdLines();
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			int number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				for (Matcher id = ID.matcher(line); id.find();) {
					ids.lines.putIfAbsent(id.group(1), number);
				}
			}
		}
		return ids;
	}

	/** @return the line from 1, or 0 where the file has no such id */
	int of(String id) {
		return lines.getOrDefault(id, 0);
	}
}
