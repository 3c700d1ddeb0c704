package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.huunghi.repository.Hit;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.Search;
import org.huunghi.repository.internal.Failure;

/** Searches the index, with results in the order of one language. */
final class LuceneSearch implements Search {
	private final LuceneIndex index;
	private final Sort sort;

	LuceneSearch(LuceneIndex index, Locale locale) {
		this.index = index;
		String language = Entries.LOCALES.stream().map(Locale::getLanguage).filter(locale.getLanguage()::equals).findFirst().orElse("vi");
		SortField label = new SortField(Fields.SORT + language, SortField.Type.STRING);
		label.setMissingValue(SortField.STRING_LAST);
		sort = new Sort(SortField.FIELD_SCORE, label);
	}

	@Override
	public List<Hit> find(String text, Set<String> eClassNames, int limit) {
		return run(text, eClassNames, 0, limit);
	}

	@Override
	public List<Hit> list(String className, int offset, int limit) {
		return run("", Set.of(className), offset, limit);
	}

	@Override
	public int count(String className) {
		try {
			return index.use(searcher -> searcher.count(Queries.of("", Set.of(className), searcher.getIndexReader())));
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private List<Hit> run(String text, Set<String> kinds, int offset, int limit) {
		if (limit <= 0) {
			return List.of();
		}
		try {
			return index.use(searcher -> {
				Query query = Queries.of(text, kinds, searcher.getIndexReader());
				int last = (int) Math.min(Math.max(1, searcher.getIndexReader().maxDoc()), (long) offset + limit);
				ScoreDoc[] found = searcher.search(query, last, sort).scoreDocs;
				List<Hit> hits = new ArrayList<>();
				Map<String, Map<String, String>> unions = new HashMap<>();
				StoredFields stored = searcher.storedFields();
				for (int i = offset; i < found.length; i++) {
					Document document = stored.document(found[i].doc);
					String union = document.get(Fields.UNION);
					Map<String, String> unionLabels = union == null ? Map.of() : unions.computeIfAbsent(union, id -> labels(id, searcher));
					hits.add(new Hit(document.get(Fields.ID), document.get(Fields.CLASS), labels(document), union, unionLabels));
				}
				return hits;
			});
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private static Map<String, String> labels(String id, IndexSearcher searcher) {
		try {
			TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
			return found.scoreDocs.length == 0 ? Map.of() : labels(searcher.storedFields().document(found.scoreDocs[0].doc));
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private static Map<String, String> labels(Document document) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (Locale locale : Entries.LOCALES) {
			labels.put(locale.getLanguage(), document.get(Fields.LABEL + locale.getLanguage()));
		}
		return labels;
	}

	private static RuntimeException failed(IOException e) {
		return Failure.because(e, Kind.UNREACHABLE, "searchFailed", e.getMessage());
	}
}
