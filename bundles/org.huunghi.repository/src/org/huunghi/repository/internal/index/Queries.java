package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.huunghi.text.fold.SearchTokens;

/** Turns what somebody types into a query. */
final class Queries {
	/** Letters of one script that can begin with what was typed: far fewer than this. */
	private static final int LETTERS = 500;

	private Queries() {
	}

	/**
	 * Every word must begin a word of the entry, and every row of Lao letters must occur as typed. What was typed scores highest where it is
	 * a name in full, then where a name begins with it, where a name holds it as typed, where a name holds all of its words, anywhere else.
	 */
	static Query of(String text, Set<String> kinds, IndexReader reader) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(kinds(kinds), Occur.FILTER);
		List<Query> inAll = clauses(Fields.ALL, text, reader);
		if (!inAll.isEmpty()) {
			query.add(new BoostQuery(new ConstantScoreQuery(every(inAll)), 1), Occur.MUST);
			score(query, every(clauses(Fields.NAMES, text, reader)), 1);
			score(query, asTyped(text, reader), 1);
			score(query, new PrefixQuery(new Term(Fields.WHOLE, Fields.whole(text))), 2);
			score(query, new TermQuery(new Term(Fields.WHOLE, Fields.whole(text))), 4);
		}
		return query.build();
	}

	private static void score(BooleanQuery.Builder query, Query better, float by) {
		query.add(new BoostQuery(new ConstantScoreQuery(better), by), Occur.SHOULD);
	}

	/** All of the text's tokens one after the other in one name. */
	private static Query asTyped(String text, IndexReader reader) throws IOException {
		List<String> row = new ArrayList<>(SearchTokens.of(text).stream().map(Tokens::cut).toList());
		List<Query> phrase = new ArrayList<>();
		finish(row, Fields.NAMES, phrase, reader);
		return every(phrase);
	}

	private static Query kinds(Set<String> kinds) {
		if (kinds == null) {
			return new TermQuery(new Term(Fields.KIND, Fields.RECORD));
		}
		return new TermInSetQuery(Fields.KIND, kinds.stream().map(BytesRef::new).toList());
	}

	private static Query every(List<Query> clauses) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		clauses.forEach(clause -> all.add(clause, Occur.FILTER));
		return all.build();
	}

	/** @return what has every word of the text in that field, however they begin there; no words find everything */
	static Query words(String field, String text, IndexReader reader) throws IOException {
		List<Query> clauses = clauses(field, text, reader);
		return clauses.isEmpty() ? new MatchAllDocsQuery() : every(clauses);
	}

	private static List<Query> clauses(String field, String text, IndexReader reader) throws IOException {
		List<Query> clauses = new ArrayList<>();
		for (String part : text.strip().split("\\s+")) {
			List<String> row = new ArrayList<>();
			for (String token : SearchTokens.of(part)) {
				String cut = Tokens.cut(token);
				if (SearchTokens.isLetterOfRow(token)) {
					row.add(cut);
				} else {
					finish(row, field, clauses, reader);
					clauses.add(new PrefixQuery(new Term(field, cut)));
				}
			}
			finish(row, field, clauses, reader);
		}
		return clauses;
	}

	private static void finish(List<String> row, String field, List<Query> clauses, IndexReader reader) throws IOException {
		if (row.isEmpty()) {
			return;
		}
		String last = row.removeLast();
		if (row.isEmpty()) {
			clauses.add(new PrefixQuery(new Term(field, last)));
			return;
		}
		Term[] endings = startingWith(field, last, reader);
		if (endings.length == 0) {
			clauses.add(new MatchNoDocsQuery());
		} else {
			MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
			row.forEach(token -> phrase.add(new Term(field, token)));
			clauses.add(phrase.add(endings).build());
		}
		row.clear();
	}

	/** The last letter may still lack its marks while somebody types. */
	private static Term[] startingWith(String field, String prefix, IndexReader reader) throws IOException {
		List<Term> found = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms != null) {
			TermsEnum each = terms.iterator();
			if (each.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END) {
				for (BytesRef term = each.term(); term != null && found.size() < LETTERS && term.utf8ToString().startsWith(prefix); term = each.next()) {
					found.add(new Term(field, BytesRef.deepCopyOf(term)));
				}
			}
		}
		return found.toArray(Term[]::new);
	}
}
