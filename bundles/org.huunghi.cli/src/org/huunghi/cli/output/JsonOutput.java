package org.huunghi.cli.output;

import java.io.IOException;
import java.io.PrintStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes the JSON answer of a command: UTF-8, indented, the same line ends on every machine. */
public final class JsonOutput {
	private static final JsonFactory FACTORY = new JsonFactory();

	private JsonOutput() {
	}

	/** Writes one JSON value. */
	@FunctionalInterface
	public interface Content {
		/** @param json to write to; left open */
		void write(JsonGenerator json) throws IOException;
	}

	/**
	 * Writes one JSON value and ends the line.
	 *
	 * @param out left open
	 * @throws IOException when the stream can't be written
	 */
	public static void write(PrintStream out, Content content) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			content.write(json);
			json.writeRaw('\n');
		}
	}
}
