package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * All documents of a class in the order of their labels, kept while the index stays as it is: a table that is scrolled asks for page after
 * page, and far down Lucene would sort all that come before each time.
 */
final class Listing {
	private static final int KEPT = 8;

	private record Key(String className, String field) {
	}

	private final Map<Key, int[]> kept = new LinkedHashMap<>();
	private Object state;

	/** @return numbers of the documents, by label */
	synchronized int[] documents(String className, String field, IndexSearcher searcher) throws IOException {
		IndexReader reader = searcher.getIndexReader();
		Object now = reader.getReaderCacheHelper().getKey();
		if (!now.equals(state)) {
			kept.clear();
			state = now;
		}
		Key key = new Key(className, field);
		int[] documents = kept.get(key);
		if (documents == null) {
			documents = sort(Queries.of("", Set.of(className), reader), field, searcher);
			if (kept.size() >= KEPT) {
				kept.remove(kept.keySet().iterator().next());
			}
			kept.put(key, documents);
		}
		return documents;
	}

	private static int[] sort(Query query, String field, IndexSearcher searcher) throws IOException {
		SortedDocValues labels = MultiDocValues.getSortedValues(searcher.getIndexReader(), field);
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		long[] found = new long[searcher.getIndexReader().maxDoc()];
		int count = 0;
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer == null) {
				continue;
			}
			DocIdSetIterator each = scorer.iterator();
			for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
				if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document)) {
					int number = leaf.docBase + document;
					long place = labels != null && labels.advanceExact(number) ? labels.ordValue() : Integer.MAX_VALUE;
					found[count++] = place << 32 | number;
				}
			}
		}
		Arrays.sort(found, 0, count);
		return Arrays.stream(found, 0, count).mapToInt(each -> (int) each).toArray();
	}
}
