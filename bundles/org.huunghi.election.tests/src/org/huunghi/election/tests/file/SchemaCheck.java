package org.huunghi.election.tests.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.huunghi.election.tests.Json;

/** Checks JSON against a schema, as far as the keywords go that the election file's schema uses; an unknown keyword is an error of the schema. */
final class SchemaCheck {
	private static final Set<String> KNOWN = Set.of("$schema", "$id", "title", "description", "$defs", "$ref", "type", "required", "additionalProperties",
			"properties", "propertyNames", "items", "maxItems", "enum", "pattern", "minimum", "maximum", "anyOf", "not");

	private final Map<String, Object> root;

	SchemaCheck(String schema) {
		root = Json.object(Json.read(schema));
	}

	/** @return what is wrong, empty where nothing is */
	List<String> check(Object value) {
		List<String> wrong = new ArrayList<>();
		check(value, root, "", wrong);
		return wrong;
	}

	Map<String, Object> definition(String name) {
		return Json.object(Json.object(root.get("$defs")).get(name));
	}

	Map<String, Object> root() {
		return root;
	}

	private void check(Object value, Map<String, Object> schema, String place, List<String> wrong) {
		if (!KNOWN.containsAll(schema.keySet())) {
			throw new IllegalStateException("keywords at " + place + ": " + schema.keySet());
		}
		if (schema.get("$ref") instanceof String reference) {
			check(value, definition(reference.replace("#/$defs/", "")), place, wrong);
		}
		if (schema.containsKey("type") && types(schema.get("type")).stream().noneMatch(type -> is(value, type))) {
			wrong.add(place + ": type " + schema.get("type"));
		}
		if (schema.get("enum") instanceof List<?> literals && !literals.contains(value)) {
			wrong.add(place + ": one of " + literals);
		}
		if (schema.get("pattern") instanceof String pattern && value instanceof String text && !Pattern.compile(pattern).matcher(text).find()) {
			wrong.add(place + ": pattern");
		}
		if (value instanceof Long number && (schema.get("minimum") instanceof Long least && number < least || schema.get("maximum") instanceof Long most && number > most)) {
			wrong.add(place + ": range");
		}
		if (schema.get("anyOf") instanceof List<?> choices && choices.stream().noneMatch(choice -> fits(value, choice))) {
			wrong.add(place + ": none of the choices");
		}
		if (schema.containsKey("not") && fits(value, schema.get("not"))) {
			wrong.add(place + ": excluded");
		}
		if (value instanceof List<?> list) {
			elements(list, schema, place, wrong);
		} else if (value instanceof Map<?, ?>) {
			keys(Json.object(value), schema, place, wrong);
		}
	}

	private boolean fits(Object value, Object schema) {
		List<String> wrong = new ArrayList<>();
		check(value, Json.object(schema), "", wrong);
		return wrong.isEmpty();
	}

	private void elements(List<?> list, Map<String, Object> schema, String place, List<String> wrong) {
		if (schema.get("maxItems") instanceof Long most && list.size() > most) {
			wrong.add(place + ": too many");
		}
		if (schema.containsKey("items")) {
			for (int i = 0; i < list.size(); i++) {
				check(list.get(i), Json.object(schema.get("items")), place + '[' + i + ']', wrong);
			}
		}
	}

	private void keys(Map<String, Object> object, Map<String, Object> schema, String place, List<String> wrong) {
		if (schema.get("required") instanceof List<?> required) {
			required.stream().filter(key -> !object.containsKey(key)).forEach(key -> wrong.add(place + ": lacks " + key));
		}
		Map<String, Object> properties = schema.containsKey("properties") ? Json.object(schema.get("properties")) : Map.of();
		object.forEach((key, value) -> {
			if (schema.containsKey("propertyNames")) {
				check(key, Json.object(schema.get("propertyNames")), place + '.' + key, wrong);
			}
			if (properties.containsKey(key)) {
				check(value, Json.object(properties.get(key)), place + '.' + key, wrong);
			} else if (schema.get("additionalProperties") instanceof Map<?, ?> additional) {
				check(value, Json.object(additional), place + '.' + key, wrong);
			} else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
				wrong.add(place + ": unknown key " + key);
			}
		});
	}

	private static List<?> types(Object type) {
		return type instanceof List<?> several ? several : List.of(type);
	}

	private static boolean is(Object value, Object type) {
		return switch ((String) type) {
		case "object" -> value instanceof Map;
		case "array" -> value instanceof List;
		case "string" -> value instanceof String;
		case "integer" -> value instanceof Long;
		case "boolean" -> value instanceof Boolean;
		case "null" -> value == null;
		default -> throw new IllegalStateException((String) type);
		};
	}
}
