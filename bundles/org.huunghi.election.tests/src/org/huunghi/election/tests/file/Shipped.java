package org.huunghi.election.tests.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/** Files of the bundle under test, in and outside OSGi. */
final class Shipped {
	static final List<String> EXAMPLES = List.of("worked-example", "regulation-190", "both-boxes", "tie-lot", "tie-revote", "second-round", "quorum-missed",
			"hiep-thuong");
	private static final String BUNDLE = "org.huunghi.election";

	private Shipped() {
	}

	static String example(String name) {
		return text("data/examples/" + name + ".json");
	}

	static String text(String path) {
		try (InputStream in = Platform.isRunning() ? Platform.getBundle(BUNDLE).getEntry(path).openStream() : Files.newInputStream(Path.of("..", BUNDLE, path))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
