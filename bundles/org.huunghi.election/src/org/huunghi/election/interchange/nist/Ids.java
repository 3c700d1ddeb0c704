package org.huunghi.election.interchange.nist;

import java.util.HashMap;
import java.util.Map;

import org.huunghi.union.Identified;

/**
 * Ids within a report, made of the ids of the records, so that every report calls the same thing by the same id. Each is an XML name
 * without a colon (NCName): a word for the kind and the UUID. One record can be two things in a report, such as the election and its contest.
 */
final class Ids {
	private final Map<Object, Integer> unnamed = new HashMap<>();

	/** @return the id of that record as a thing of that kind */
	String of(String kind, Identified record) {
		return record.getId() == null || record.getId().isBlank() ? kind + "-0" + unnamed.computeIfAbsent(record, key -> unnamed.size() + 1)
				: of(kind, record.getId());
	}

	/** @return the id of a thing that has a record's id with something added */
	static String of(String kind, String id) {
		return kind + '-' + id.replaceAll("[^A-Za-z0-9._-]", "_");
	}
}
