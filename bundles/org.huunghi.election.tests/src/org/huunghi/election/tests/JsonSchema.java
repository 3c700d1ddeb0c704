package org.huunghi.election.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks JSON against those parts of JSON Schema that the election file's schema and, in drafts 3 and 4, those of NIST SP 1500-100 and of
 * Popolo use. A keyword that is not known here is an error, so that nothing passes unchecked.
 */
public final class JsonSchema {
	private static final Set<String> REMARKS = Set.of("$schema", "$id", "id", "title", "description", "format", "refTypes", "definitions", "$defs",
			"default");

	private final Map<String, Map<?, ?>> documents = new HashMap<>();
	private final Map<?, ?> root;

	/**
	 * @param root the schema
	 * @param others schemas to which it refers, by their id
	 */
	public JsonSchema(Object root, List<Object> others) {
		this.root = (Map<?, ?>) root;
		for (Object other : others) {
			Map<?, ?> document = (Map<?, ?>) other;
			documents.put(bare((String) document.get("id")), document);
		}
	}

	/** @return what is wrong, each with its place; empty for a valid value */
	public List<String> check(Object value) {
		List<String> wrong = new ArrayList<>();
		check(value, root, root, "$", wrong);
		return wrong;
	}

	private void check(Object value, Map<?, ?> schema, Map<?, ?> document, String at, List<String> wrong) {
		for (Map.Entry<?, ?> keyword : schema.entrySet()) {
			keyword((String) keyword.getKey(), keyword.getValue(), value, schema, document, at, wrong);
		}
	}

	private void keyword(String key, Object rule, Object value, Map<?, ?> schema, Map<?, ?> document, String at, List<String> wrong) {
		switch (key) {
		case "$ref" -> reference((String) rule, value, document, at, wrong);
		case "type" -> require(rule instanceof List<?> several ? several.stream().anyMatch(type -> is(value, (String) type)) : is(value, (String) rule), at + ": not " + rule, wrong);
		case "enum" -> require(((List<?>) rule).contains(value), at + ": " + value + " is none of " + rule, wrong);
		case "pattern" -> require(!(value instanceof String text) || Pattern.compile((String) rule).matcher(text).find(), at + ": " + value + " does not match", wrong);
		case "minimum" -> require(!(value instanceof Long number) || number >= (Long) rule, at + ": too small", wrong);
		case "maximum" -> require(!(value instanceof Long number) || number <= (Long) rule, at + ": too large", wrong);
		case "maxItems" -> require(!(value instanceof List<?> list) || list.size() <= (Long) rule, at + ": too many", wrong);
		case "minItems" -> require(!(value instanceof List<?> list) || list.size() >= (Long) rule, at + ": too few", wrong);
		case "required" -> {
			if (rule instanceof List<?> names && value instanceof Map<?, ?> object) {
				names.forEach(name -> require(object.containsKey(name), at + ": " + name + " lacks", wrong));
			}
		}
		case "properties" -> properties((Map<?, ?>) rule, value, document, at, wrong);
		case "additionalProperties" -> {
			if (value instanceof Map<?, ?> object) {
				Map<?, ?> named = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
				object.forEach((name, each) -> {
					if (!named.containsKey(name) && rule instanceof Map<?, ?> other) {
						check(each, other, document, at + '.' + name, wrong);
					} else {
						require(named.containsKey(name) || Boolean.TRUE.equals(rule), at + ": " + name + " is unknown", wrong);
					}
				});
			}
		}
		case "propertyNames" -> {
			if (value instanceof Map<?, ?> object) {
				object.keySet().forEach(name -> check(name, (Map<?, ?>) rule, document, at + '.' + name, wrong));
			}
		}
		case "items" -> {
			for (int i = 0; value instanceof List<?> list && i < list.size(); i++) {
				check(list.get(i), (Map<?, ?>) rule, document, at + '[' + i + ']', wrong);
			}
		}
		case "oneOf" -> require(fitting(value, (List<?>) rule, document) == 1, at + ": not one of several", wrong);
		case "anyOf" -> require(fitting(value, (List<?>) rule, document) > 0, at + ": none of several", wrong);
		case "not" -> require(fitting(value, List.of(rule), document) == 0, at + ": excluded", wrong);
		default -> {
			if (!REMARKS.contains(key)) {
				throw new IllegalArgumentException(at + ": keyword " + key + " is not checked");
			}
		}
		}
	}

	private void reference(String reference, Object value, Map<?, ?> document, String at, List<String> wrong) {
		if (reference.startsWith("#/")) {
			String[] path = reference.substring(2).split("/");
			check(value, Objects.requireNonNull((Map<?, ?>) ((Map<?, ?>) document.get(path[0])).get(path[1]), reference), document, at, wrong);
		} else {
			Map<?, ?> other = Objects.requireNonNull(documents.get(bare(reference)), reference);
			check(value, other, other, at, wrong);
		}
	}

	/** @return how many of the schemas the value fits */
	private long fitting(Object value, List<?> schemas, Map<?, ?> document) {
		return schemas.stream().filter(schema -> {
			List<String> found = new ArrayList<>();
			check(value, (Map<?, ?>) schema, document, "", found);
			return found.isEmpty();
		}).count();
	}

	private void properties(Map<?, ?> rules, Object value, Map<?, ?> document, String at, List<String> wrong) {
		if (!(value instanceof Map<?, ?> object)) {
			return;
		}
		rules.forEach((name, rule) -> {
			if (object.containsKey(name)) {
				check(object.get(name), (Map<?, ?>) rule, document, at + '.' + name, wrong);
			} else {
				// Draft 3 says with the property itself that it must be there.
				require(!Boolean.TRUE.equals(((Map<?, ?>) rule).get("required")), at + ": " + name + " lacks", wrong);
			}
		});
	}

	private static boolean is(Object value, String type) {
		return switch (type) {
		case "object" -> value instanceof Map;
		case "array" -> value instanceof List;
		case "string" -> value instanceof String;
		case "integer" -> value instanceof Long;
		case "number" -> value instanceof Number;
		case "boolean" -> value instanceof Boolean;
		case "null" -> value == null;
		default -> throw new IllegalArgumentException(type);
		};
	}

	private static void require(boolean right, String message, List<String> wrong) {
		if (!right) {
			wrong.add(message);
		}
	}

	private static String bare(String id) {
		return id.endsWith("#") ? id.substring(0, id.length() - 1) : id;
	}
}
