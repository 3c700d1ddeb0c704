package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.search.IndexSearcher;

/** What was found out at great cost, kept while the index stays as it is. Safe for use by several threads. */
final class IndexState {
	/** Finds something out. */
	interface Question<T> {
		T ask() throws IOException;
	}

	private final int most;
	private final Map<Object, Object> kept = new LinkedHashMap<>(16, 0.75f, true);
	private Object state;

	/** @param most how many answers are kept: the last ones that were asked for */
	IndexState(int most) {
		this.most = most;
	}

	/** @return the answer of before, where the index is still the same */
	@SuppressWarnings("unchecked")
	<T> T get(Object key, IndexSearcher searcher, Question<T> question) throws IOException {
		Object now = searcher.getIndexReader().getReaderCacheHelper().getKey();
		synchronized (this) {
			if (!now.equals(state)) {
				kept.clear();
				state = now;
			}
			if (kept.containsKey(key)) {
				return (T) kept.get(key);
			}
		}
		T answer = question.ask();
		synchronized (this) {
			if (now.equals(state)) {
				kept.put(key, answer);
				if (kept.size() > most) {
					kept.remove(kept.keySet().iterator().next());
				}
			}
		}
		return answer;
	}
}
