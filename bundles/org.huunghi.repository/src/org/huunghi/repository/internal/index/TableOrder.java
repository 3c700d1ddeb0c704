package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.UnionPackage;

/** The order of a table: as the index sorts the first rows by it, and as keys for sorting all of them. */
final class TableOrder {
	private static final String NAMES = UnionPackage.Literals.NAMED__NAMES.getName();

	/** One column of the order. */
	private record Key(String field, SortField.Type type, boolean descending, Map<Long, Integer> places) {
	}

	private final List<Key> keys = new ArrayList<>();

	/** @param labels gives of each class, by key, where its objects stand by their labels */
	TableOrder(TableQuery query, String labelField, Labels labels) throws IOException {
		for (Order order : query.orders()) {
			keys.add(order.column().equals(Order.LABEL) || order.column().equals(NAMES) ? label(labelField, order.descending()) : key(query, order, labels));
		}
		keys.add(label(labelField, false));
	}

	/** Where the objects of a class stand by their labels. */
	interface Labels {
		Map<Long, Integer> places(String className) throws IOException;
	}

	private static Key label(String field, boolean descending) {
		return new Key(field, SortField.Type.STRING, descending, null);
	}

	private static Key key(TableQuery query, Order order, Labels labels) throws IOException {
		Column column = Column.named(query.type(), order.column());
		return switch (column.kind()) {
		case WORDS, MONEY -> new Key(column.sort(), SortField.Type.STRING, order.descending(), null);
		case CHOICE, DAY, NUMBER -> new Key(column.sort(), SortField.Type.LONG, order.descending(), null);
		case TARGETS -> new Key(column.sort(), SortField.Type.CUSTOM, order.descending(), labels.places(column.feature().getEType().getName()));
		};
	}

	/** @param turned whether the last rows come first: all of the order, also where the values are missing, the other way round */
	Sort sort(boolean turned) {
		List<SortField> fields = new ArrayList<>(keys.stream().map(key -> field(key, turned)).toList());
		fields.add(new SortField(null, SortField.Type.DOC, turned));
		return new Sort(fields.toArray(SortField[]::new));
	}

	private static SortField field(Key key, boolean turned) {
		boolean reverse = key.descending != turned;
		if (key.type == SortField.Type.CUSTOM) {
			return new SortField(key.field, new TargetOrder(key.places, missing(key)), reverse);
		}
		SortField field = new SortField(key.field, key.type, reverse);
		field.setMissingValue(key.type == SortField.Type.LONG ? missing(key) : key.descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
		return field;
	}

	private static long missing(Key key) {
		return key.descending ? Long.MIN_VALUE : Long.MAX_VALUE;
	}

	/** @return of each of these documents, which ascend, and each column: a number that is sorted as it is */
	long[][] numbers(int[] documents, IndexSearcher searcher) throws IOException {
		long[][] numbers = new long[keys.size()][];
		for (int at = 0; at < numbers.length; at++) {
			Key key = keys.get(at);
			numbers[at] = key.type == SortField.Type.STRING ? places(key, documents, searcher) : values(key, documents, searcher);
		}
		return numbers;
	}

	private static long[] places(Key key, int[] documents, IndexSearcher searcher) throws IOException {
		SortedDocValues values = MultiDocValues.getSortedValues(searcher.getIndexReader(), key.field);
		long[] places = new long[documents.length];
		for (int at = 0; at < documents.length; at++) {
			places[at] = values != null && values.advanceExact(documents[at]) ? turned(key, values.ordValue()) : Long.MAX_VALUE;
		}
		return places;
	}

	private static long[] values(Key key, int[] documents, IndexSearcher searcher) throws IOException {
		NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), key.field);
		long[] places = new long[documents.length];
		for (int at = 0; at < documents.length; at++) {
			if (values != null && values.advanceExact(documents[at])) {
				long value = values.longValue();
				places[at] = turned(key, key.places == null ? value : TargetOrder.place(key.places, value));
			} else {
				places[at] = Long.MAX_VALUE;
			}
		}
		return places;
	}

	private static long turned(Key key, long value) {
		return key.descending ? ~value : value;
	}
}
