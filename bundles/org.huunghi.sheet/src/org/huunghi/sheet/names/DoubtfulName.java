package org.huunghi.sheet.names;

import java.util.List;

/**
 * A name of which it is not certain which record it means.
 *
 * @param key the name
 * @param place where it stands first, such as {@code Đoàn ra!C7}
 * @param rows in how many rows
 * @param candidates the records it may mean, the likeliest first; empty where none is like it
 * @param creatable whether a record of that kind can be made for it
 */
public record DoubtfulName(NameKey key, String place, int rows, List<Candidate> candidates, boolean creatable) {
	/** From here on the likeliest is proposed. */
	private static final int PROPOSED = 85;

	/** @return what is proposed where nobody has decided: the likeliest where it is very much alike and the only one so, else nothing */
	public Decision proposal() {
		boolean clear = !candidates.isEmpty() && candidates.getFirst().percent() >= PROPOSED
				&& (candidates.size() == 1 || candidates.get(1).percent() < candidates.getFirst().percent());
		return clear ? new Decision.Use(candidates.getFirst().id()) : new Decision.Refuse();
	}
}
