package org.huunghi.server.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads one JSON document strictly: whatever is not expected is an error. */
final class Json implements Closeable {
	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonParser parser;

	/** What is done with each element of an array. */
	@FunctionalInterface
	interface Element {
		void read() throws IOException;
	}

	Json(byte[] bytes) throws IOException {
		parser = FACTORY.createParser(bytes);
		parser.nextToken();
	}

	/** @return writes JSON that people can read, and leaves the stream open */
	static JsonGenerator generator(OutputStream out) throws IOException {
		return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
	}

	/** @return the keys of the object that begins here, each at its value; the value has to be read before the next */
	Iterable<String> keys() throws IOException {
		expect(JsonToken.START_OBJECT);
		return () -> new Iterator<>() {
			@Override
			public boolean hasNext() {
				try {
					return parser.nextToken() == JsonToken.FIELD_NAME;
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}

			@Override
			public String next() {
				try {
					String key = parser.currentName();
					parser.nextToken();
					return key;
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		};
	}

	/** Goes through the array that begins here. */
	void array(Element element) throws IOException {
		expect(JsonToken.START_ARRAY);
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			element.read();
		}
	}

	JsonToken token() {
		return parser.currentToken();
	}

	String text() throws IOException {
		expect(JsonToken.VALUE_STRING);
		return parser.getText();
	}

	String text(Pattern allowed) throws IOException {
		String text = text();
		if (!allowed.matcher(text).matches()) {
			throw new IOException("Not allowed here: " + text);
		}
		return text;
	}

	int integer() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT);
		return parser.getIntValue();
	}

	long number() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT);
		return parser.getLongValue();
	}

	IOException unexpected(String key) {
		return new IOException("Unexpected: " + key);
	}

	private void expect(JsonToken token) throws IOException {
		if (parser.currentToken() != token) {
			throw new IOException("Expected " + token + " in line " + parser.currentLocation().getLineNr());
		}
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
