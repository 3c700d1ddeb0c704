package org.huunghi.repository.internal.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.sort.Collation;

/** How an entry is laid out in a Lucene document. */
final class Fields {
	static final String ID = "id";
	static final String KEY = "key";
	static final String CLASS = "class";
	static final String KIND = "kind";
	static final String UNION = "union";
	static final String LABEL = "label.";
	static final String SORT = "sort.";
	static final String NAMES = "names";
	/** Each name as one folded term, so that a name typed in full comes first. */
	static final String WHOLE = "whole";
	static final String ALL = "all";
	static final String LABEL_SOURCE = "labelSource";
	/** The register, the union or the repository that a record of a kind is in. */
	static final String WITHIN = "within";
	/** The key as a number. */
	static final String KEY_NUMBER = "keyNumber";
	/** What a record says for an indicator, see {@link Statements}. */
	static final String FIGURE = "figure.";
	/** Days on which something is due. */
	static final String DUE = "due";
	/** Keys of the documents on which depends what a record says. */
	static final String DOCUMENT = "document";
	/** What could not be found out of a record: {@link #FIGURES}. */
	static final String UNREAD = "unread";
	/** What it says for figures and for what is due. */
	static final String FIGURES = "figures";
	/** The kind of whatever a search may show. */
	static final String RECORD = "Record";

	/** More of a label does not matter for its place, and Lucene's sort keys are limited to 32 KB. */
	private static final int SORTED_LENGTH = 300;

	private Fields() {
	}

	static Document document(Entry entry) {
		Document document = new Document();
		document.add(new StringField(ID, entry.id(), Field.Store.YES));
		document.add(new StringField(KEY, Long.toString(entry.key()), Field.Store.YES));
		document.add(new StoredField(CLASS, entry.className()));
		if (entry.unionId() != null) {
			document.add(new StoredField(UNION, entry.unionId()));
		}
		entry.labels().forEach((language, label) -> {
			document.add(new StoredField(LABEL + language, label));
		});
		entry.labelSources().forEach(key -> document.add(new StringField(LABEL_SOURCE, Long.toString(key), Field.Store.NO)));
		if (entry.record()) {
			entry.kinds().forEach(kind -> addKind(document, entry, kind));
			document.add(new NumericDocValuesField(KEY_NUMBER, entry.key()));
			entry.cells().forEach(cell -> cell.addTo(document));
			add(document, entry.sayings());
			entry.labels().forEach((language, label) -> document.add(new SortedDocValuesField(SORT + language, sortKey(language, label))));
			document.add(new TextField(NAMES, new Tokens(entry.names())));
			entry.names().forEach(name -> document.add(new StringField(WHOLE, whole(name), Field.Store.NO)));
			document.add(new TextField(ALL, new Tokens(concat(entry.names(), entry.others()))));
		}
		return document;
	}

	private static void add(Document document, Sayings sayings) {
		sayings.statements().forEach((indicator, said) -> document.add(new BinaryDocValuesField(FIGURE + indicator, new BytesRef(said))));
		sayings.dueDays().forEach(day -> document.add(new LongPoint(DUE, day)));
		sayings.documents().forEach(key -> document.add(new StringField(DOCUMENT, Long.toString(key), Field.Store.NO)));
		if (!sayings.complete()) {
			document.add(new StringField(UNREAD, FIGURES, Field.Store.NO));
		}
	}

	private static void addKind(Document document, Entry entry, String kind) {
		document.add(new StringField(KIND, kind, Field.Store.NO));
		document.add(new StringField(WITHIN, within(null, kind), Field.Store.NO));
		entry.holders().forEach(holder -> document.add(new StringField(WITHIN, within(holder, kind), Field.Store.NO)));
	}

	/** @return the one term for all records of a kind in a register or union; in the repository, where that is null */
	static String within(String holder, String kind) {
		return holder == null ? kind : holder + ' ' + kind;
	}

	/** A name or what was typed of it, as a term of {@link #WHOLE}. */
	static String whole(String name) {
		String folded = Fold.fold(name);
		return folded.length() <= SORTED_LENGTH ? folded : folded.substring(0, SORTED_LENGTH);
	}

	private static List<String> concat(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	private static BytesRef sortKey(String language, String label) {
		String text = label.length() <= SORTED_LENGTH ? label : label.substring(0, SORTED_LENGTH);
		byte[] key = Collation.key(Locale.of(language), text);
		return new BytesRef(Arrays.copyOf(key, Math.min(key.length, 32_000)));
	}
}
