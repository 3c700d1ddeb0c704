package org.huunghi.election.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** JSON as maps, lists, texts, numbers and truth values; a key that stands twice is an error. */
public final class Json {
	private Json() {
	}

	public static Object read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	public static Object read(byte[] bytes) {
		try (JsonParser parser = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().createParser(bytes)) {
			parser.nextToken();
			Object value = value(parser);
			if (parser.nextToken() != null) {
				throw new IOException("more than one value");
			}
			return value;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(Object value) {
		return (Map<String, Object>) value;
	}

	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				object.put(name, value(parser));
			}
			yield object;
		}
		case START_ARRAY -> {
			List<Object> array = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				array.add(value(parser));
			}
			yield array;
		}
		case VALUE_NUMBER_INT -> parser.getLongValue();
		case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		case VALUE_NULL -> null;
		default -> parser.getText();
		};
	}

	public static String write(Object value) {
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
