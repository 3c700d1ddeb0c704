package org.huunghi.document.fill;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.huunghi.document.Unknown;

/** How the engine gets at values: by name out of maps, one after the other out of lists, and in no other way. For one filling. */
final class ValueAccess implements Mustache.Collector {
	private static final int MOST_ITEMS = 2_000_000;

	private final String unknown;
	private int items;
	private String lastKey = "";

	ValueAccess(Locale language) {
		unknown = Unknown.text(language);
	}

	/** @return the name asked for last, with the number of its mark, or an empty text */
	String lastKey() {
		return lastKey;
	}

	@Override
	public Iterator<?> toIterator(Object value) {
		return switch (value) {
			case Iterable<?> list -> counted(list.iterator());
			case Map<?, ?> group -> counted(List.of(group).iterator());
			case CharSequence text when text.isEmpty() -> Collections.emptyIterator();
			case Number number when number.doubleValue() == 0 -> Collections.emptyIterator();
			default -> null;
		};
	}

	private Iterator<?> counted(Iterator<?> all) {
		return new Iterator<Object>() {
			@Override
			public boolean hasNext() {
				return all.hasNext();
			}

			@Override
			public Object next() {
				if (++items > MOST_ITEMS) {
					throw new TooMuchException();
				}
				Object item = all.next();
				return item == null ? unknown : item;
			}
		};
	}

	@Override
	public Mustache.VariableFetcher createFetcher(Object context, String key) {
		return this::fetch;
	}

	private Object fetch(Object context, String key) {
		lastKey = key;
		String name = Names.plain(key);
		String asked = Names.withoutQuestion(name);
		if (context instanceof Map<?, ?> values && values.containsKey(asked)) {
			Object value = values.get(asked);
			return Names.asks(name) ? (Object) isAny(value) : value;
		}
		return Template.NO_FETCHER_FOUND;
	}

	private boolean isAny(Object value) {
		if (value instanceof Boolean truth) {
			return truth;
		}
		Iterator<?> items = value == null ? Collections.emptyIterator() : toIterator(value);
		return items == null || items.hasNext();
	}

	@Override
	public <K, V> Map<K, V> createFetcherCache() {
		return new HashMap<>();
	}
}
