package org.huunghi.election.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;

/** The examples that the plug-in of elections ships, copied to a folder of the test. */
final class Example {
	private static final String BUNDLE = "org.huunghi.election";

	private Example() {
	}

	static Path copy(String name, Path folder) throws IOException {
		String path = "data/examples/" + name + ".json";
		Path copy = folder.resolve(name + ".json");
		try (InputStream in = Platform.isRunning() ? Platform.getBundle(BUNDLE).getEntry(path).openStream() : Files.newInputStream(Path.of("..", BUNDLE, path))) {
			Files.copy(in, copy);
		}
		return copy;
	}

	/** @return the example with one text replaced by another, which must be there */
	static Path changed(String name, Path folder, String text, String by) throws IOException {
		Path copy = copy(name, folder);
		String before = Files.readString(copy);
		if (!before.contains(text)) {
			throw new IllegalArgumentException(text);
		}
		return Files.writeString(copy, before.replace(text, by));
	}
}
