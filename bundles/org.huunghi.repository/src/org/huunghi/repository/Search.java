package org.huunghi.repository;

import java.util.List;
import java.util.Set;

/** Finds records by what they are called, by any part of their words, whatever the accents. Answers within milliseconds. */
public interface Search {
	/**
	 * @param text words of which each must begin a word of the record, in any order; empty for all
	 * @return at most limit hits: those found by name before those found by other texts, then by label
	 */
	default List<Hit> find(String text, int limit) {
		return find(text, null, limit);
	}

	/** @param eClassNames the classes to look in with those derived from them, such as {@code Person}; null for all */
	List<Hit> find(String text, Set<String> eClassNames, int limit);

	/** @return hits of one class and those derived from it by label, from offset on, for tables that are fed page by page */
	List<Hit> list(String className, int offset, int limit);

	/** @return how many records of the class there are */
	int count(String className);
}
