package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.comparators.LongComparator;

/**
 * The order of records by what they refer to: by the labels of that, as they are now. The keys lie in the index, not the labels, so that a partner
 * can be renamed without a look at all its delegations.
 */
final class TargetOrder extends FieldComparatorSource {
	private final Map<Long, Integer> places;
	private final long missing;

	/**
	 * @param places by key, where what is referred to stands among all of its class
	 * @param missing where records stand that refer to nothing
	 */
	TargetOrder(Map<Long, Integer> places, long missing) {
		this.places = places;
		this.missing = missing;
	}

	/** @return where a record stands that refers to that key; what can't be seen comes after all that can */
	static long place(Map<Long, Integer> places, long key) {
		Integer place = places.get(key);
		return place == null ? places.size() : place;
	}

	@Override
	public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
		return new LongComparator(hits, field, missing, reversed, Pruning.NONE) {
			@Override
			public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
				return new LongLeafComparator(leaf) {
					@Override
					protected NumericDocValues getNumericDocValues(LeafReaderContext context, String of) throws IOException {
						return new Places(super.getNumericDocValues(context, of));
					}
				};
			}
		};
	}

	/** The places in the order instead of the keys. */
	private final class Places extends NumericDocValues {
		private final NumericDocValues keys;

		Places(NumericDocValues keys) {
			this.keys = keys;
		}

		@Override
		public long longValue() throws IOException {
			return place(places, keys.longValue());
		}

		@Override
		public boolean advanceExact(int target) throws IOException {
			return keys.advanceExact(target);
		}

		@Override
		public int docID() {
			return keys.docID();
		}

		@Override
		public int nextDoc() throws IOException {
			return keys.nextDoc();
		}

		@Override
		public int advance(int target) throws IOException {
			return keys.advance(target);
		}

		@Override
		public long cost() {
			return keys.cost();
		}
	}
}
