package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.huunghi.repository.View;
import org.huunghi.repository.figures.UnionFigures;
import org.huunghi.repository.internal.session.ObjectView;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueList;
import org.huunghi.union.due.DueSources;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.Explain;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.FigureSources;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Period;

/** Figures and what is due, from what the index keeps of each record. */
final class IndexedFigures implements UnionFigures {
	/** Records that are loaded together. */
	private static final int BATCH = 1_000;

	private final FreshIndex index;

	IndexedFigures(FreshIndex index) {
		this.index = index;
	}

	@Override
	public Figures of(View view, Union union, Period period) {
		return index.ask(searcher -> isComplete(union, searcher)
				? Figures.of(union, period, Explain.NO, FigureSources.all(), (all, within) -> counted(view, all, searcher))
				: Figures.of(union, period, Explain.NO));
	}

	/** A record of which a plug-in can't say what it counts for makes the plug-in fail once more, so that the user is told. */
	private static boolean isComplete(Union union, IndexSearcher searcher) throws IOException {
		return searcher.count(within(union, new TermQuery(new Term(Fields.UNREAD, Fields.FIGURES)))) == 0;
	}

	private static Query all(Union union) {
		return new TermQuery(new Term(Fields.WITHIN, Fields.within(union.getId(), Fields.RECORD)));
	}

	private static Query within(Union union, Query query) {
		return new BooleanQuery.Builder().add(all(union), Occur.FILTER).add(query, Occur.FILTER).build();
	}

	private static Stream<Counted> counted(View view, Union union, IndexSearcher searcher) {
		Function<Long, Place> places = key -> ((ObjectView) view).byKey(CDOIDUtil.createLong(key)) instanceof Place place ? place : null;
		// each indicator by one thread, several side by side
		return indicators().parallelStream().flatMap(indicator -> said(indicator, union, places, searcher).flatMap(said -> said.statements().stream()));
	}

	private static Stream<StatementScan.Said> said(String indicator, Union union, Function<Long, Place> places, IndexSearcher searcher) {
		try {
			return StatementScan.of(indicator, all(union), new Statements.Reader(indicator, places), searcher);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Set<String> indicators() {
		Set<String> codes = new TreeSet<>();
		FigureSources.all().forEach(source -> source.indicators().forEach(text -> codes.add(text.code())));
		return codes;
	}

	@Override
	public Figures explained(View view, Union union, Period period) {
		return explained(view, union, period, indicators());
	}

	@Override
	public Optional<Figure> explained(View view, Union union, Period period, String code) {
		return explained(view, union, period, Set.of(code)).find(code);
	}

	private Figures explained(View view, Union union, Period period, Set<String> indicators) {
		return index.ask(searcher -> {
			BitSet documents = new BitSet();
			for (String indicator : indicators) {
				said(indicator, union, key -> null, searcher).filter(said -> said.statements().stream().anyMatch(period::concerns))
						.forEach(said -> documents.set(said.document()));
			}
			for (int unread : SortedDocuments.find(within(union, new TermQuery(new Term(Fields.UNREAD, Fields.FIGURES))), searcher)) {
				documents.set(unread);
			}
			List<String> ids = ids(documents.stream().toArray(), searcher);
			return Figures.of(union, period, Explain.YES, FigureSources.all(),
					(all, asked) -> records(ids, view).flatMap(IndexedFigures::count).filter(each -> indicators.contains(each.indicator())));
		});
	}

	private static Stream<Counted> count(Record record) {
		List<FigureSource> sources = FigureSources.all();
		return sources.stream().flatMap(source -> source.count(record));
	}

	@Override
	public List<Due> due(View view, Union union, LocalDate until) {
		return index.ask(searcher -> {
			Query open = new BooleanQuery.Builder()
					.add(LongPoint.newRangeQuery(Fields.DUE, Long.MIN_VALUE, until == null ? Long.MAX_VALUE : until.toEpochDay()), Occur.SHOULD)
					.add(new TermQuery(new Term(Fields.UNREAD, Fields.FIGURES)), Occur.SHOULD).build();
			return DueList.of(records(ids(SortedDocuments.find(within(union, open), searcher), searcher), view), until, DueSources.all());
		});
	}

	private static List<String> ids(int[] documents, IndexSearcher searcher) throws IOException {
		List<String> ids = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (int document : documents) {
			ids.add(stored.document(document, Set.of(Fields.ID)).get(Fields.ID));
		}
		return ids;
	}

	private static Stream<Record> records(List<String> ids, View view) {
		return Stream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
				.flatMap(from -> view.findAll(ids.subList(from, Math.min(ids.size(), from + BATCH))).stream()).map(Record.class::cast);
	}
}
