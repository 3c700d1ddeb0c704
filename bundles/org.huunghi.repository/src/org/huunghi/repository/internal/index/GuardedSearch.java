package org.huunghi.repository.internal.index;

import java.util.List;
import java.util.Set;

import org.huunghi.repository.Hit;
import org.huunghi.repository.Search;
import org.huunghi.repository.internal.Errors;

/** A search whose failures are told in the user's words. */
public record GuardedSearch(Search search, Errors errors) implements Search {
	@Override
	public List<Hit> find(String text, Set<String> eClassNames, int limit) {
		return errors.call(() -> search.find(text, eClassNames, limit));
	}

	@Override
	public List<Hit> list(String className, int offset, int limit) {
		return errors.call(() -> search.list(className, offset, limit));
	}

	@Override
	public int count(String className) {
		return errors.call(() -> search.count(className));
	}
}
