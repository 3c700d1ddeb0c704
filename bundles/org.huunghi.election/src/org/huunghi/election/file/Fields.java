package org.huunghi.election.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The keys that one JSON object may have, and what is done with the value of each. */
final class Fields {
	private final Map<String, Value> byKey = new LinkedHashMap<>();
	private final Set<String> required = new LinkedHashSet<>();

	/** Reads the value at which the cursor stands. */
	@FunctionalInterface
	interface Value {
		void read(JsonCursor json) throws IOException;
	}

	Fields may(String key, Value value) {
		byKey.put(key, value);
		return this;
	}

	Fields must(String key, Value value) {
		required.add(key);
		return may(key, value);
	}

	/** @return what to do with the value of that key; null where there is no such key */
	Value of(String key) {
		return byKey.get(key);
	}

	Set<String> keys() {
		return byKey.keySet();
	}

	Set<String> required() {
		return required;
	}
}
