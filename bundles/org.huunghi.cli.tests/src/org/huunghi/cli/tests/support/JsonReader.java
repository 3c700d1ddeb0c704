package org.huunghi.cli.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads an answer as a program would: maps, lists, strings, numbers; fails on anything that is not one JSON value. */
public final class JsonReader {
	private final JsonParser parser;

	private JsonReader(JsonParser parser) {
		this.parser = parser;
	}

	public static Object read(String text) {
		try (JsonParser parser = new JsonFactory().createParser(text)) {
			parser.nextToken();
			Object value = new JsonReader(parser).value();
			if (parser.nextToken() != null) {
				throw new IllegalArgumentException("more than one value");
			}
			return value;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> objects(String text) {
		return (List<Map<String, Object>>) read(text);
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(String text) {
		return (Map<String, Object>) read(text);
	}

	private Object value() throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String key = parser.currentName();
				parser.nextToken();
				if (object.put(key, value()) != null) {
					throw new IllegalArgumentException("twice: " + key);
				}
			}
			yield object;
		}
		case START_ARRAY -> {
			List<Object> list = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				list.add(value());
			}
			yield list;
		}
		case VALUE_STRING -> parser.getText();
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		case VALUE_NULL -> null;
		default -> throw new IllegalArgumentException(String.valueOf(parser.currentToken()));
		};
	}
}
