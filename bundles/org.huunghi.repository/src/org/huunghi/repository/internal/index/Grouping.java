package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.table.Sum;

/** Puts documents together that agree in one column, and adds up other columns of each group: in one pass. */
final class Grouping {
	/** Stands for: nothing is entered. */
	static final long NONE = Long.MAX_VALUE;

	/** The documents of one group. */
	static final class Members {
		private final List<Summing> sums;
		private int count;

		private Members(List<Column> columns) {
			sums = columns.stream().map(Summing::new).toList();
		}

		int count() {
			return count;
		}
	}

	/** @param column which is grouped by; null for all in one group, {@link #NONE} */
	private final Column column;
	private final List<Column> summed;
	private final Map<Long, Members> groups = new HashMap<>();

	Grouping(Column column, List<Column> summed) {
		this.column = column;
		this.summed = summed;
		if (column != null && (column.kind() == Column.Kind.WORDS || column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.MONEY)) {
			throw new IllegalArgumentException("no groups by " + column.name());
		}
	}

	/** @param documents which ascend */
	void add(int[] documents, IndexSearcher searcher) throws IOException {
		int at = 0;
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			int end = leaf.docBase + leaf.reader().maxDoc();
			if (at < documents.length && documents[at] < end) {
				Part part = new Part(leaf.reader());
				for (; at < documents.length && documents[at] < end; at++) {
					part.add(documents[at] - leaf.docBase);
				}
			}
		}
	}

	/** @return by key, year or place in the enumeration */
	Map<Long, Members> groups() {
		return groups;
	}

	Map<String, Sum> sums(Members members) {
		Map<String, Sum> sums = new LinkedHashMap<>();
		for (int at = 0; at < summed.size(); at++) {
			sums.put(summed.get(at).name(), members.sums.get(at).sum());
		}
		return sums;
	}

	/** @return the one group of all; without records where there are none */
	Members all() {
		return groups.getOrDefault(NONE, new Members(summed));
	}

	/** One part of the index. */
	private final class Part {
		private final NumericDocValues single;
		private final SortedNumericDocValues several;
		private final List<Summing.Values> values = new ArrayList<>();
		private final Object[] read = new Object[summed.size()];
		private long lastNumber = Long.MIN_VALUE;
		private long lastYear;

		Part(LeafReader reader) throws IOException {
			boolean targets = column != null && column.kind() == Column.Kind.TARGETS;
			single = column == null || targets ? null : DocValues.getNumeric(reader, column.sort());
			several = targets ? DocValues.getSortedNumeric(reader, Cell.KEYS + column.name()) : null;
			for (Column each : summed) {
				values.add(new Summing.Values(reader, each));
			}
		}

		void add(int document) throws IOException {
			for (int at = 0; at < read.length; at++) {
				read[at] = values.get(at).of(document);
			}
			if (several == null) {
				put(single != null && single.advanceExact(document) ? group(single.longValue()) : NONE);
			} else if (several.advanceExact(document)) {
				for (int number = several.docValueCount(); number > 0; number--) {
					put(several.nextValue());
				}
			} else {
				put(NONE);
			}
		}

		private long group(long number) {
			if (column.kind() != Column.Kind.DAY) {
				return number;
			}
			if (number != lastNumber) {
				lastNumber = number;
				lastYear = LocalDate.ofEpochDay(Cell.Day.firstDay(number)).getYear();
			}
			return lastYear;
		}

		private void put(long group) {
			Members members = groups.computeIfAbsent(group, missing -> new Members(summed));
			members.count++;
			for (int at = 0; at < read.length; at++) {
				members.sums.get(at).add(read[at]);
			}
		}
	}

	static List<Column> columns(EClass type, Collection<String> names) {
		return names.stream().map(name -> Column.named(type, name)).toList();
	}
}
