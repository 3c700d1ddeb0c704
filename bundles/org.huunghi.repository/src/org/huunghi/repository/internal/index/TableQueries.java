package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.UnionPackage;

/** Turns what a table is asked for into a query of the index. */
final class TableQueries {
	private static final String NAMES = UnionPackage.Literals.NAMED__NAMES.getName();

	private final IndexSearcher searcher;
	private final EClass type;

	private TableQueries(IndexSearcher searcher, EClass type) {
		this.searcher = searcher;
		this.type = type;
	}

	static Query of(TableQuery asked, IndexSearcher searcher) throws IOException {
		TableQueries queries = new TableQueries(searcher, asked.type());
		Query all = new TermQuery(new Term(Fields.WITHIN, Fields.within(asked.within(), asked.type().getName())));
		if (asked.filters().isEmpty()) {
			return all;
		}
		BooleanQuery.Builder builder = new BooleanQuery.Builder().add(all, Occur.FILTER);
		for (Filter filter : asked.filters()) {
			builder.add(queries.filter(filter), Occur.FILTER);
		}
		return builder.build();
	}

	private Query filter(Filter filter) throws IOException {
		return switch (filter) {
		case Filter.Words words -> words(words);
		case Filter.OneOf choice -> oneOf(choice);
		case Filter.Dates dates -> dates(dates);
		case Filter.Numbers numbers -> numbers(numbers);
		};
	}

	private Query words(Filter.Words words) throws IOException {
		if (words.text().isBlank()) {
			return new MatchAllDocsQuery();
		}
		if (words.column() == null) {
			BooleanQuery.Builder anywhere = new BooleanQuery.Builder().add(inField(Fields.ALL, words.text()), Occur.SHOULD);
			for (Column column : Column.of(type)) {
				if (column.kind() == Column.Kind.TARGETS) {
					anywhere.add(inTargets(column, words.text()), Occur.SHOULD);
				}
			}
			return anywhere.build();
		}
		if (words.column().equals(NAMES)) {
			return inField(Fields.NAMES, words.text());
		}
		Column column = Column.named(type, words.column());
		return switch (column.kind()) {
		case WORDS -> inField(Cell.WORDS + column.name(), words.text());
		case TARGETS -> inTargets(column, words.text());
		default -> throw new IllegalArgumentException("no words in " + column.name());
		};
	}

	private Query inField(String field, String text) throws IOException {
		return Queries.words(field, text, searcher.getIndexReader());
	}

	/** Whatever has a name like that, wherever the column refers to it. */
	private Query inTargets(Column column, String text) throws IOException {
		Query named = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, column.feature().getEType().getName())), Occur.FILTER)
				.add(inField(Fields.NAMES, text), Occur.FILTER).build();
		List<BytesRef> keys = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (ScoreDoc each : searcher.search(named, Integer.MAX_VALUE).scoreDocs) {
			keys.add(new BytesRef(stored.document(each.doc, Set.of(Fields.KEY)).get(Fields.KEY)));
		}
		return keys.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(Cell.VALUE + column.name(), keys);
	}

	private Query oneOf(Filter.OneOf choice) throws IOException {
		Column column = Column.named(type, choice.column());
		List<BytesRef> terms = new ArrayList<>();
		for (String value : choice.values()) {
			String term = value.equals(Filter.OneOf.NONE) ? Cell.NONE : column.kind() == Column.Kind.TARGETS ? key(value) : value;
			if (term != null) {
				terms.add(new BytesRef(term));
			}
		}
		return terms.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(Cell.VALUE + column.name(), terms);
	}

	/** @return the key of the object with that id; null where there is none */
	private String key(String id) throws IOException {
		TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
		return found.scoreDocs.length == 0 ? null : searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(Fields.KEY)).get(Fields.KEY);
	}

	private Query dates(Filter.Dates dates) {
		Column column = Column.named(type, dates.column());
		BooleanQuery.Builder both = new BooleanQuery.Builder();
		long earliest = dates.from() == null ? Long.MIN_VALUE : Cell.Day.place(dates.from().firstDay().toEpochDay());
		both.add(LongPoint.newRangeQuery(column.sort(), earliest, Long.MAX_VALUE), Occur.FILTER);
		if (dates.to() != null) {
			both.add(LongPoint.newRangeQuery(Cell.LAST_DAY + column.name(), Long.MIN_VALUE, dates.to().lastDay().toEpochDay()), Occur.FILTER);
		}
		return both.build();
	}

	private Query numbers(Filter.Numbers numbers) {
		Column column = Column.named(type, numbers.column());
		String field = column.kind() == Column.Kind.MONEY ? Cell.AMOUNT + column.name() : column.sort();
		long from = numbers.from() == null ? Long.MIN_VALUE : Cell.place(numbers.from().doubleValue());
		long to = numbers.to() == null ? Long.MAX_VALUE : Cell.place(numbers.to().doubleValue());
		return LongPoint.newRangeQuery(field, from, to);
	}
}
