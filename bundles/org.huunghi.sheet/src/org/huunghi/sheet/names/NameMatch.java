package org.huunghi.sheet.names;

import java.util.List;

/**
 * What a name may mean.
 *
 * @param id of the one record that it certainly means; null where that is not certain
 * @param candidates the records it may mean, the likeliest first; empty where the meaning is certain, or no record is like it
 */
public record NameMatch(String id, List<Candidate> candidates) {
	/** No record is called so, nor like it. */
	public static final NameMatch NONE = new NameMatch(null, List.of());

	static NameMatch certain(String id) {
		return new NameMatch(id, List.of());
	}

	/** @return whether it certainly means one record */
	public boolean isCertain() {
		return id != null;
	}
}
