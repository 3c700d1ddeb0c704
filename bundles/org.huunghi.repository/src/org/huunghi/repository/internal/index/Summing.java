package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.huunghi.repository.table.Sum;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;

/** Adds up the values of one column. */
final class Summing {
	private final boolean money;
	private Quantity quantity;
	private final Map<String, Money> amounts = new TreeMap<>();
	private int known;
	private int unknown;

	Summing(Column column) {
		if (column.kind() != Column.Kind.NUMBER && column.kind() != Column.Kind.MONEY) {
			throw new IllegalArgumentException("no numbers in " + column.name());
		}
		money = column.kind() == Column.Kind.MONEY;
	}

	/** The values of a column in one part of the index. Equal texts, such as those of most head counts, are read once. */
	static final class Values {
		private static final int REMEMBERED = 100_000;

		private final SortedDocValues texts;
		private final Object[] read;
		private final boolean money;

		Values(LeafReader reader, Column column) throws IOException {
			texts = reader.getSortedDocValues(Cell.SUMMAND + column.name());
			money = column.kind() == Column.Kind.MONEY;
			read = new Object[texts == null ? 0 : Math.min(REMEMBERED, texts.getValueCount())];
		}

		/** @return a quantity, or a list of amounts; null where nothing is entered */
		Object of(int document) throws IOException {
			if (texts == null || !texts.advanceExact(document)) {
				return null;
			}
			int number = texts.ordValue();
			if (number >= read.length) {
				return read(texts.lookupOrd(number).utf8ToString());
			}
			if (read[number] == null) {
				read[number] = read(texts.lookupOrd(number).utf8ToString());
			}
			return read[number];
		}

		private Object read(String text) {
			if (!money) {
				return Quantity.valueOf(text);
			}
			List<Money> all = new ArrayList<>();
			for (int from = 0; from <= text.length();) {
				int to = text.indexOf(Cell.AND, from);
				to = to < 0 ? text.length() : to;
				all.add(Money.valueOf(text.substring(from, to)));
				from = to + 1;
			}
			return all;
		}
	}

	/** Takes the value of one more record. */
	void add(Object value) {
		if (value == null) {
			unknown++;
			return;
		}
		known++;
		if (money) {
			((List<?>) value).forEach(each -> amounts.merge(((Money) each).currency().getCurrencyCode(), (Money) each, Money::plus));
		} else {
			quantity = quantity == null ? (Quantity) value : quantity.plus((Quantity) value);
		}
	}

	Sum sum() {
		return new Sum(quantity, List.copyOf(amounts.values()), known, unknown);
	}
}
