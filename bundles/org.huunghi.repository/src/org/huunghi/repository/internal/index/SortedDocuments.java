package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IntroSorter;

/** Finds all documents of a query, and sorts them. */
final class SortedDocuments {
	private SortedDocuments() {
	}

	/** @return the numbers of all documents that the query finds, ascending */
	static int[] find(Query query, IndexSearcher searcher) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		int[] found = new int[1024];
		int count = 0;
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer == null) {
				continue;
			}
			DocIdSetIterator each = scorer.iterator();
			for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
				if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document)) {
					if (count == found.length) {
						found = Arrays.copyOf(found, count * 2);
					}
					found[count++] = leaf.docBase + document;
				}
			}
		}
		return Arrays.copyOf(found, count);
	}

	/** @return the documents in that order; those that it does not tell apart by their numbers */
	static int[] sort(int[] documents, TableOrder order, IndexSearcher searcher) throws IOException {
		long[][] numbers = order.numbers(documents, searcher);
		int[] places = new int[documents.length];
		Arrays.setAll(places, at -> at);
		new Sorter(places, numbers).sort(0, places.length);
		for (int at = 0; at < places.length; at++) {
			places[at] = documents[places[at]];
		}
		return places;
	}

	/** Sorts numbers of rows without an object for each. */
	private static final class Sorter extends IntroSorter {
		private final int[] places;
		private final long[][] numbers;
		private int pivot;

		Sorter(int[] places, long[][] numbers) {
			this.places = places;
			this.numbers = numbers;
		}

		@Override
		protected void swap(int i, int j) {
			int place = places[i];
			places[i] = places[j];
			places[j] = place;
		}

		@Override
		protected int compare(int i, int j) {
			return order(places[i], places[j]);
		}

		@Override
		protected void setPivot(int i) {
			pivot = places[i];
		}

		@Override
		protected int comparePivot(int j) {
			return order(pivot, places[j]);
		}

		private int order(int a, int b) {
			for (long[] column : numbers) {
				int order = Long.compare(column[a], column[b]);
				if (order != 0) {
					return order;
				}
			}
			return Integer.compare(a, b);
		}
	}
}
