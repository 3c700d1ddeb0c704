package org.huunghi.election.tests.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** JSON as maps, lists, texts, numbers (long) and truth values. */
final class Json {
	private final JsonParser parser;

	private Json(JsonParser parser) {
		this.parser = parser;
	}

	static Object read(String text) {
		try (JsonParser parser = new JsonFactory().createParser(text)) {
			parser.nextToken();
			return new Json(parser).value();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> object(Object value) {
		return (Map<String, Object>) value;
	}

	private Object value() throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String key = parser.currentName();
				parser.nextToken();
				object.put(key, value());
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
		case VALUE_NUMBER_INT -> parser.getLongValue();
		case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		default -> null;
		};
	}

	static String write(Object value) {
		if (value instanceof Map<?, ?> map) {
			StringBuilder text = new StringBuilder();
			map.forEach((key, inner) -> text.append(text.isEmpty() ? "{" : ",").append(write(key)).append(':').append(write(inner)));
			return text.isEmpty() ? "{}" : text.append('}').toString();
		}
		if (value instanceof List<?> list) {
			return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
		}
		return value instanceof String string ? '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : String.valueOf(value);
	}
}
