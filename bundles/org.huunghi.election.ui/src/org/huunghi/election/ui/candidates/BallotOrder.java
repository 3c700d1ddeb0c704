package org.huunghi.election.ui.candidates;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.sort.Collation;

/** The order in which names stand on a Vietnamese ballot paper: by the given name, which comes last, then by family and middle names. */
public final class BallotOrder implements Comparator<String> {
	private final Comparator<String> collation;

	/** @param locale whose alphabet counts */
	public BallotOrder(Locale locale) {
		collation = Collation.of(locale);
	}

	@Override
	public int compare(String one, String other) {
		List<String> a = parts(one);
		List<String> b = parts(other);
		for (int i = 0; i < 3; i++) {
			int order = collation.compare(a.get(i), b.get(i));
			if (order != 0) {
				return order;
			}
		}
		return collation.compare(one, other);
	}

	/** @return given, family and middle names; empty where there are none. A name without blanks, as in Lao script, is a given one. */
	static List<String> parts(String name) {
		String[] words = name.strip().split("\\s+");
		if (words.length == 1) {
			return List.of(words[0], "", "");
		}
		String middle = String.join(" ", List.of(words).subList(1, words.length - 1));
		return List.of(words[words.length - 1], words[0], middle);
	}
}
