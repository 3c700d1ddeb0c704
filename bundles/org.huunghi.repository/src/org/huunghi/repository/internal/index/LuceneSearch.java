package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Search;

/** Searches the index, with results in the order of one language. */
final class LuceneSearch implements Search {
	private final FreshIndex index;
	private final Listing listing;
	private final String sortField;
	private final Sort sort;

	/** @param listing kept from one search to the next */
	LuceneSearch(FreshIndex index, Listing listing, Locale locale) {
		this.index = index;
		this.listing = listing;
		String language = Entries.LOCALES.stream().map(Locale::getLanguage).filter(locale.getLanguage()::equals).findFirst().orElse("vi");
		sortField = Fields.SORT + language;
		SortField label = new SortField(sortField, SortField.Type.STRING);
		label.setMissingValue(SortField.STRING_LAST);
		sort = new Sort(SortField.FIELD_SCORE, label);
	}

	@Override
	public List<Hit> find(String text, Set<String> eClassNames, int limit) {
		if (limit <= 0) {
			return List.of();
		}
		return index.ask(searcher -> {
			Query query = Queries.of(text, eClassNames, searcher.getIndexReader());
			int most = Math.min(Math.max(1, searcher.getIndexReader().maxDoc()), limit);
			return hits(Arrays.stream(searcher.search(query, most, sort).scoreDocs).mapToInt(found -> found.doc).toArray(), searcher);
		});
	}

	@Override
	public List<Hit> list(String className, int offset, int limit) {
		return index.ask(searcher -> {
			int[] all = listing.documents(className, sortField, searcher);
			int from = Math.clamp(offset, 0, all.length);
			return hits(Arrays.copyOfRange(all, from, Math.clamp((long) from + limit, from, all.length)), searcher);
		});
	}

	@Override
	public int count(String className) {
		return index.ask(searcher -> searcher.count(Queries.of("", Set.of(className), searcher.getIndexReader())));
	}

	private static List<Hit> hits(int[] documents, IndexSearcher searcher) throws IOException {
		List<Hit> hits = new ArrayList<>();
		Map<String, Map<String, String>> unions = new HashMap<>();
		StoredFields stored = searcher.storedFields();
		for (int number : documents) {
			Document document = stored.document(number);
			String union = document.get(Fields.UNION);
			Map<String, String> unionLabels = union == null ? Map.of() : unions.computeIfAbsent(union, id -> labels(id, searcher));
			hits.add(new Hit(document.get(Fields.ID), document.get(Fields.CLASS), labels(document), union, unionLabels));
		}
		return hits;
	}

	private static Map<String, String> labels(String id, IndexSearcher searcher) {
		try {
			TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
			return found.scoreDocs.length == 0 ? Map.of() : labels(searcher.storedFields().document(found.scoreDocs[0].doc));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, String> labels(Document document) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (Locale locale : Entries.LOCALES) {
			labels.put(locale.getLanguage(), document.get(Fields.LABEL + locale.getLanguage()));
		}
		return labels;
	}
}
