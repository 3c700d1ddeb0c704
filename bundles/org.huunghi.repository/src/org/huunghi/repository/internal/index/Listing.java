package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/**
 * All documents of a class in the order of their labels, kept while the index stays as it is: a table that is scrolled asks for page after
 * page, and far down Lucene would sort all that come before each time.
 */
final class Listing {
	private record Key(String className, String field) {
	}

	private final IndexState state;

	Listing(IndexState state) {
		this.state = state;
	}

	/** @return numbers of the documents, by label */
	int[] documents(String className, String field, IndexSearcher searcher) throws IOException {
		return state.get(new Key(className, field), searcher,
				() -> sort(SortedDocuments.find(Queries.of("", Set.of(className), searcher.getIndexReader()), searcher), field, searcher));
	}

	private static int[] sort(int[] documents, String field, IndexSearcher searcher) throws IOException {
		SortedDocValues labels = MultiDocValues.getSortedValues(searcher.getIndexReader(), field);
		long[] sorted = new long[documents.length];
		for (int at = 0; at < documents.length; at++) {
			long place = labels != null && labels.advanceExact(documents[at]) ? labels.ordValue() : Integer.MAX_VALUE;
			sorted[at] = place << Integer.SIZE | documents[at];
		}
		Arrays.sort(sorted);
		return Arrays.stream(sorted).mapToInt(each -> (int) each).toArray();
	}
}
