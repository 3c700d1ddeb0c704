package org.huunghi.repository.internal.together;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The plain values of a JSON object, whatever their order. */
final class Fields {
	private final Map<String, String> values = new HashMap<>();

	/** Reads an object of which the parser stands on the beginning. */
	static Fields read(JsonParser json) throws IOException {
		Fields fields = new Fields();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			fields.take(json);
		}
		return fields;
	}

	/** Takes the field of which the parser stands on the name, or skips it where it is no plain value. */
	void take(JsonParser json) throws IOException {
		String name = json.currentName();
		if (json.nextToken().isScalarValue()) {
			values.put(name, json.getText());
		} else {
			json.skipChildren();
		}
	}

	/** @return the value; empty where it lacks */
	String text(String name) {
		return values.getOrDefault(name, "");
	}

	boolean flag(String name) {
		return Boolean.parseBoolean(values.get(name));
	}

	/** @throws IOException where it is no whole number */
	long number(String name) throws IOException {
		try {
			return Long.parseLong(text(name));
		} catch (NumberFormatException e) {
			throw new IOException("No number: " + name, e);
		}
	}

	RecordRef record() throws IOException {
		return new RecordRef((int) number("branch"), number("key"), text("id"));
	}
}
