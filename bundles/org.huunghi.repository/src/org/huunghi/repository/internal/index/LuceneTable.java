package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;

/** Tables from the index, with names in one language. */
final class LuceneTable implements RecordTable {
	/** So many rows from either end are found without sorting all of them. */
	private static final int NEAR = 1_000;

	private record CountKey(Query query) {
	}

	private record FoundKey(Query query) {
	}

	private record SortedKey(TableQuery query, String language) {
	}

	private record PlacesKey(String className, String language) {
	}

	private final FreshIndex index;
	private final IndexState state;
	private final Listing listing;
	private final String language;

	/** @param state kept from one question to the next */
	LuceneTable(FreshIndex index, IndexState state, Listing listing, Locale locale) {
		this.index = index;
		this.state = state;
		this.listing = listing;
		language = Entries.LOCALES.stream().map(Locale::getLanguage).filter(locale.getLanguage()::equals).findFirst().orElse("vi");
	}

	@Override
	public int count(TableQuery query) {
		return index.ask(searcher -> count(TableQueries.of(query, searcher), searcher));
	}

	private int count(Query query, IndexSearcher searcher) throws IOException {
		return state.get(new CountKey(query), searcher, () -> searcher.count(query));
	}

	@Override
	public List<Row> rows(TableQuery query, int from, int limit) {
		return index.ask(searcher -> {
			Query found = TableQueries.of(query, searcher);
			int count = count(found, searcher);
			int first = Math.clamp(from, 0, count);
			int last = (int) Math.min((long) first + Math.max(0, limit), count);
			return rows(documents(query, found, first, last, count, searcher), searcher);
		});
	}

	private int[] documents(TableQuery query, Query found, int first, int last, int count, IndexSearcher searcher) throws IOException {
		if (first >= last) {
			return new int[0];
		}
		if (last <= NEAR) {
			return Arrays.copyOfRange(top(found, order(query, searcher).sort(false), last, searcher), first, last);
		}
		if (count - first <= NEAR) {
			int[] turned = top(found, order(query, searcher).sort(true), count - first, searcher);
			int[] documents = new int[last - first];
			Arrays.setAll(documents, at -> turned[turned.length - 1 - at]);
			return documents;
		}
		return Arrays.copyOfRange(sorted(query, found, searcher), first, last);
	}

	private static int[] top(Query query, Sort sort, int limit, IndexSearcher searcher) throws IOException {
		TopDocs found = searcher.search(query, new TopFieldCollectorManager(sort, limit, null, 1));
		return Arrays.stream(found.scoreDocs).mapToInt(each -> each.doc).toArray();
	}

	private int[] sorted(TableQuery query, Query found, IndexSearcher searcher) throws IOException {
		return state.get(new SortedKey(query, language), searcher,
				() -> SortedDocuments.sort(SortedDocuments.find(found, searcher), order(query, searcher), searcher));
	}

	private TableOrder order(TableQuery query, IndexSearcher searcher) throws IOException {
		return new TableOrder(query, Fields.SORT + language,
				className -> state.get(new PlacesKey(className, language), searcher, () -> places(className, searcher)));
	}

	/** The values of the index are read in the order of the documents' numbers, not in that of their labels. */
	private Map<Long, Integer> places(String className, IndexSearcher searcher) throws IOException {
		int[] byLabel = listing.documents(className, Fields.SORT + language, searcher);
		long[] byNumber = new long[byLabel.length];
		Arrays.setAll(byNumber, place -> (long) byLabel[place] << Integer.SIZE | place);
		Arrays.sort(byNumber);
		NumericDocValues keys = MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.KEY_NUMBER);
		Map<Long, Integer> places = HashMap.newHashMap(byNumber.length);
		for (long each : byNumber) {
			if (keys != null && keys.advanceExact((int) (each >>> Integer.SIZE))) {
				places.put(keys.longValue(), (int) each);
			}
		}
		return places;
	}

	private static List<Row> rows(int[] documents, IndexSearcher searcher) throws IOException {
		List<Row> rows = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (int number : documents) {
			Document document = stored.document(number, Set.of(Fields.ID, Fields.CLASS));
			rows.add(new Row(document.get(Fields.ID), document.get(Fields.CLASS)));
		}
		return rows;
	}

	@Override
	public int indexOf(TableQuery query, String id) {
		return index.ask(searcher -> {
			TopDocs record = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
			if (record.scoreDocs.length == 0) {
				return -1;
			}
			int[] all = sorted(query, TableQueries.of(query, searcher), searcher);
			for (int at = 0; at < all.length; at++) {
				if (all[at] == record.scoreDocs[0].doc) {
					return at;
				}
			}
			return -1;
		});
	}

	@Override
	public List<Group> groups(TableQuery query, String column, Collection<String> sums) {
		Column by = Column.named(query.type(), column);
		return index.ask(searcher -> {
			Grouping grouping = new Grouping(by, Grouping.columns(query.type(), sums));
			grouping.add(found(TableQueries.of(query, searcher), searcher), searcher);
			return new Groups(by, grouping, language, searcher).inOrder();
		});
	}

	@Override
	public Map<String, Sum> sums(TableQuery query, Collection<String> columns) {
		return index.ask(searcher -> {
			Grouping grouping = new Grouping(null, Grouping.columns(query.type(), columns));
			grouping.add(found(TableQueries.of(query, searcher), searcher), searcher);
			return grouping.sums(grouping.all());
		});
	}

	private int[] found(Query query, IndexSearcher searcher) throws IOException {
		return state.get(new FoundKey(query), searcher, () -> SortedDocuments.find(query, searcher));
	}
}
