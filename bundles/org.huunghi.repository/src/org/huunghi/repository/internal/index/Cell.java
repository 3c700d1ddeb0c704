package org.huunghi.repository.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.huunghi.text.sort.Collation;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;

/** What a record says in one column, and how that lies in the index: so that tables are filtered, sorted and summed up without the record. */
sealed interface Cell {
	/** Terms of single values; {@link #NONE} where there is no value. */
	String VALUE = "v.";
	/** The last day that a date can mean. */
	String LAST_DAY = "e.";
	/** The words of a text. */
	String WORDS = "t.";
	/** The amount of money, whatever its currency. */
	String AMOUNT = "p.";
	/** Numbers and amounts as their texts, to be added up. */
	String SUMMAND = "q.";
	/** Keys of all that a column refers to. */
	String KEYS = "r.";
	/** Term for: nothing is entered. */
	String NONE = "";
	/** Stands between several amounts of money. */
	char AND = '|';

	/** Texts of all languages stand in one order, which leaves other scripts as they are. */
	Locale ORDER = Locale.of("vi");
	/** More of a text does not matter for its place. */
	int SORTED_LENGTH = 60;

	/** Lays the cell down in the document of its record. */
	void addTo(Document document);

	/** Nothing is entered. */
	record Empty(String column) implements Cell {
		@Override
		public void addTo(Document document) {
			document.add(new StringField(VALUE + column, NONE, Store.NO));
		}
	}

	/** Text that is not blank. */
	record Words(String column, String text) implements Cell {
		@Override
		public void addTo(Document document) {
			String start = text.length() <= SORTED_LENGTH ? text : text.substring(0, SORTED_LENGTH);
			sorted(document, sort(Column.Kind.WORDS, column), new BytesRef(Collation.key(ORDER, start)));
			document.add(new TextField(WORDS + column, new Tokens(List.of(text))));
		}
	}

	/** One of the values that the model gives, which is sorted by its place among them. */
	record Choice(String column, int place, String literal) implements Cell {
		@Override
		public void addTo(Document document) {
			document.add(new StringField(VALUE + column, literal, Store.NO));
			number(document, sort(Column.Kind.CHOICE, column), place);
		}
	}

	/** Other records; the first of them decides where the record is sorted. */
	record Targets(String column, List<Long> keys) implements Cell {
		@Override
		public void addTo(Document document) {
			document.add(new NumericDocValuesField(sort(Column.Kind.TARGETS, column), keys.getFirst()));
			for (Long key : keys.stream().distinct().toList()) {
				document.add(new StringField(VALUE + column, Long.toString(key), Store.NO));
				document.add(new SortedNumericDocValuesField(KEYS + column, key));
			}
		}
	}

	/** A date as exact as it is known. */
	record Day(String column, PartialDate date) implements Cell {
		private static final int EXACTNESS = 4;

		/** @return where a date is sorted that begins on that day of the epoch, before more exact ones */
		static long place(long firstDay) {
			return firstDay * EXACTNESS;
		}

		/** @return the first day, of the epoch, of a date that is sorted there */
		static long firstDay(long place) {
			return Math.floorDiv(place, EXACTNESS);
		}

		@Override
		public void addTo(Document document) {
			int exactness = date.day().isPresent() ? 2 : date.month().isPresent() ? 1 : 0;
			number(document, sort(Column.Kind.DAY, column), place(date.firstDay().toEpochDay()) + exactness);
			document.add(new LongPoint(LAST_DAY + column, date.lastDay().toEpochDay()));
		}
	}

	/** A number with its qualifier. */
	record Number(String column, Quantity quantity) implements Cell {
		@Override
		public void addTo(Document document) {
			number(document, sort(Column.Kind.NUMBER, column), place(quantity.number().doubleValue()));
			document.add(new SortedDocValuesField(SUMMAND + column, new BytesRef(quantity.toString())));
		}
	}

	/** Amounts of money, each of another currency, at least one. */
	record Amounts(String column, List<Money> money) implements Cell {
		@Override
		public void addTo(Document document) {
			Money first = money.getFirst();
			long place = place(first.amount().doubleValue());
			byte[] code = first.currency().getCurrencyCode().getBytes(StandardCharsets.US_ASCII);
			byte[] key = Arrays.copyOf(code, code.length + Long.BYTES);
			NumericUtils.longToSortableBytes(place, key, code.length);
			sorted(document, sort(Column.Kind.MONEY, column), new BytesRef(key));
			money.forEach(each -> document.add(new LongPoint(AMOUNT + column, place(each.amount().doubleValue()))));
			document.add(new SortedDocValuesField(SUMMAND + column,
					new BytesRef(money.stream().map(Money::toString).collect(Collectors.joining(String.valueOf(AND))))));
		}
	}

	/** @return the field that a column is sorted by: columns of different kinds that have one name don't share a field */
	static String sort(Column.Kind kind, String column) {
		return kind.name() + '.' + column;
	}

	/** @return a whole number that is sorted as that number is */
	static long place(double number) {
		return NumericUtils.doubleToSortableLong(number);
	}

	/** With the points beside the value, the first rows of a long table are found without looking at all. */
	private static void number(Document document, String field, long value) {
		document.add(new NumericDocValuesField(field, value));
		document.add(new LongPoint(field, value));
	}

	private static void sorted(Document document, String field, BytesRef value) {
		document.add(new SortedDocValuesField(field, value));
		document.add(new StringField(field, value, Store.NO));
	}
}
