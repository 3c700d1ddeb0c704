package org.huunghi.repository.internal.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A JSON object of an answer, with its values by name. What lacks or is of another kind than expected counts as empty: another version may have made it. */
public final class JsonObject {
	private static final JsonFactory JSON = new JsonFactory();

	/** Values are JsonObject, List, String, Number, Boolean or null. */
	private final Map<String, Object> values = new LinkedHashMap<>();

	private JsonObject() {
	}

	/** @throws IOException where the text is no JSON object */
	public static JsonObject read(String text) throws IOException {
		try (JsonParser json = JSON.createParser(text)) {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw new IOException("No JSON object");
			}
			return object(json);
		}
	}

	/** @throws IOException where the text is no JSON array; what is no object in it is left out */
	public static List<JsonObject> readList(String text) throws IOException {
		try (JsonParser json = JSON.createParser(text)) {
			if (json.nextToken() != JsonToken.START_ARRAY) {
				throw new IOException("No JSON array");
			}
			return list(json).stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
		}
	}

	private static JsonObject object(JsonParser json) throws IOException {
		JsonObject object = new JsonObject();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String name = json.currentName();
			json.nextToken();
			object.values.put(name, value(json));
		}
		return object;
	}

	private static List<Object> list(JsonParser json) throws IOException {
		List<Object> list = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			list.add(value(json));
		}
		return list;
	}

	private static Object value(JsonParser json) throws IOException {
		return switch (json.currentToken()) {
		case START_OBJECT -> object(json);
		case START_ARRAY -> list(json);
		case VALUE_STRING -> json.getText();
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		case VALUE_NULL -> null;
		case null, default -> throw new IOException("The JSON is cut off");
		};
	}

	/** @return the names of all values, in their order */
	public List<String> names() {
		return List.copyOf(values.keySet());
	}

	/** @return the text; empty where there is none */
	public String text(String name) {
		return values.get(name) instanceof String text ? text : "";
	}

	/** @return the number; empty where there is none */
	public Optional<Number> find(String name) {
		return values.get(name) instanceof Number number ? Optional.of(number) : Optional.empty();
	}

	/** @return the whole number; 0 where there is none */
	public long number(String name) {
		return find(name).map(Number::longValue).orElse(0L);
	}

	/** @return the number; 0 where there is none */
	public double decimal(String name) {
		return find(name).map(Number::doubleValue).orElse(0.0);
	}

	/** @return whether it is there and true */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(values.get(name));
	}

	/** @return the object within this one; one without values where there is none */
	public JsonObject object(String name) {
		return values.get(name) instanceof JsonObject object ? object : new JsonObject();
	}

	/** @return whether there is a value of that name */
	public boolean has(String name) {
		return values.get(name) != null;
	}

	/** @return the objects of a list; empty where there is none */
	public List<JsonObject> objects(String name) {
		return all(name, JsonObject.class);
	}

	/** @return the texts of a list; empty where there is none */
	public List<String> texts(String name) {
		return all(name, String.class);
	}

	private <T> List<T> all(String name, Class<T> kind) {
		return values.get(name) instanceof List<?> list ? list.stream().filter(kind::isInstance).map(kind::cast).toList() : List.of();
	}
}
