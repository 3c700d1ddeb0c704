package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.eclipse.emf.ecore.EEnum;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Group;
import org.huunghi.text.sort.Collation;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.labels.ModelLabels;

/** Gives groups of records their words, their filters and their order. */
final class Groups {
	private static final List<Boolean> FLAGS = List.of(false, true);

	private final Column column;
	private final Grouping grouping;
	private final Locale locale;
	private final IndexSearcher searcher;

	Groups(Column column, Grouping grouping, String language, IndexSearcher searcher) {
		this.column = column;
		this.grouping = grouping;
		this.searcher = searcher;
		locale = Locale.of(language);
	}

	List<Group> inOrder() throws IOException {
		List<Group> groups = new ArrayList<>();
		List<Map.Entry<Long, Grouping.Members>> found = new ArrayList<>(grouping.groups().entrySet());
		found.sort(Map.Entry.comparingByKey());
		Group without = null;
		for (Map.Entry<Long, Grouping.Members> each : found) {
			if (each.getKey() == Grouping.NONE) {
				without = group(Filter.OneOf.NONE, "", each.getValue());
			} else {
				groups.add(group(each.getKey(), each.getValue()));
			}
		}
		if (column.kind() == Column.Kind.TARGETS) {
			groups.sort(Comparator.comparing(Group::label, Collation.of(locale)));
		}
		if (without != null) {
			groups.add(without);
		}
		return groups;
	}

	private Group group(long number, Grouping.Members members) throws IOException {
		return switch (column.kind()) {
		case DAY -> new Group(Long.toString(number), Long.toString(number), year(number), members.count(), grouping.sums(members));
		case TARGETS -> target(number, members);
		default -> choice((int) number, members);
		};
	}

	private Filter year(long year) {
		return new Filter.Dates(column.name(), PartialDate.of((int) year), PartialDate.of((int) year));
	}

	private Group choice(int place, Grouping.Members members) {
		if (column.feature().getEType() instanceof EEnum kinds) {
			var literal = kinds.getELiterals().get(place);
			return group(literal.getLiteral(), ModelLabels.of(kinds, literal.getInstance(), locale), members);
		}
		String flag = FLAGS.get(place).toString();
		return group(flag, flag, members);
	}

	private Group target(long key, Grouping.Members members) throws IOException {
		TopDocs found = searcher.search(new TermQuery(new Term(Fields.KEY, Long.toString(key))), 1);
		if (found.scoreDocs.length == 0) {
			// what is closed to the user stands for itself, without a name
			return group(Filter.OneOf.NONE, "", members);
		}
		String label = Fields.LABEL + locale.getLanguage();
		Document document = searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(Fields.ID, label));
		return group(document.get(Fields.ID), document.get(label), members);
	}

	private Group group(String value, String label, Grouping.Members members) {
		return new Group(value, label, new Filter.OneOf(column.name(), Set.of(value)), members.count(), grouping.sums(members));
	}
}
