package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.huunghi.union.figures.Counted;

/** Goes through what all records say for one indicator, part by part of the index and record by record, so that no more than one is in memory. */
final class StatementScan {
	/** What one record says. */
	record Said(int document, List<Counted> statements) {
	}

	private StatementScan() {
	}

	/** @param query the records that are asked about */
	static Stream<Said> of(String indicator, Query query, Statements.Reader reader, IndexSearcher searcher) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		return searcher.getLeafContexts().stream().flatMap(leaf -> {
			try {
				BinaryDocValues said = leaf.reader().getBinaryDocValues(Fields.FIGURE + indicator);
				Scorer scorer = said == null ? null : weight.scorer(leaf);
				return scorer == null ? Stream.empty() : StreamSupport.stream(new Part(said, scorer.iterator(), leaf, reader), false);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** The records of one part of the index. */
	private static final class Part extends Spliterators.AbstractSpliterator<Said> {
		private final BinaryDocValues said;
		private final DocIdSetIterator asked;
		private final Bits live;
		private final int base;
		private final Statements.Reader reader;

		Part(BinaryDocValues said, DocIdSetIterator asked, LeafReaderContext leaf, Statements.Reader reader) {
			super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
			this.said = said;
			this.asked = asked;
			this.reader = reader;
			live = leaf.reader().getLiveDocs();
			base = leaf.docBase;
		}

		@Override
		public boolean tryAdvance(Consumer<? super Said> action) {
			try {
				for (int document = asked.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = asked.nextDoc()) {
					if ((live == null || live.get(document)) && said.advanceExact(document)) {
						action.accept(new Said(base + document, reader.read(said.binaryValue())));
						return true;
					}
				}
				return false;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
