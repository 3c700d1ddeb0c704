package org.huunghi.election.interchange.nist;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One object of the report, for both of its forms. The fields stand in the order that the XML form demands; JSON has none. A value is a
 * text, a whole number, a node, a list of nodes, {@link Refs} to other nodes or {@link Words} in several languages.
 */
final class Node {
	private final String type;
	private final String id;
	private final Map<String, Object> fields = new LinkedHashMap<>();

	/** The ids of nodes that are referred to in a list. */
	record Refs(List<String> ids) {
	}

	/** A text in several languages, by language tag. */
	record Words(Map<String, String> byLanguage) {
	}

	/**
	 * @param type name of the class in the standard
	 * @param id null for a class whose objects nothing refers to
	 */
	Node(String type, String id) {
		this.type = type;
		this.id = id;
	}

	/** Adds a field after those there are; null and an empty list are left out, as what is not known does not stand in a report. */
	Node put(String field, Object value) {
		boolean empty = value instanceof Collection<?> several && several.isEmpty() || value instanceof Refs refs && refs.ids().isEmpty();
		if (value != null && !empty) {
			fields.put(field, value);
		}
		return this;
	}

	String type() {
		return type;
	}

	String id() {
		return id;
	}

	Map<String, Object> fields() {
		return Collections.unmodifiableMap(fields);
	}
}
