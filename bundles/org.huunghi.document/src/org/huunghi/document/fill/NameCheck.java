package org.huunghi.document.fill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Looks for names that are not offered in all of a template, in what is left out of this document too, so that a misspelt name does not
 * wait for the one day when its condition holds. What the items of an empty list offer cannot be known; it is left to that day.
 */
final class NameCheck {
	private static final Object NOT_FOUND = new Object();
	private static final Object ANYTHING = new Object();

	/** What sections add to the names, the innermost first. */
	private final Deque<Object> scopes = new ArrayDeque<>();

	NameCheck(Map<String, ?> values) {
		scopes.push(values);
	}

	/**
	 * @param tags the marks of a template, in their order
	 * @return the first mark whose name is not offered, or null
	 */
	Tag firstUnknown(List<Tag> tags) {
		for (Tag tag : tags) {
			if (tag.role() == Tag.Role.CLOSE) {
				scopes.pop();
				continue;
			}
			Object value = Names.isSpecial(tag.name()) ? Boolean.TRUE : find(Names.withoutQuestion(tag.name()));
			if (value == NOT_FOUND) {
				return tag;
			}
			if (tag.opens()) {
				scopes.push(tag.role() == Tag.Role.CONTRARY || Names.asks(tag.name()) ? Boolean.TRUE : inside(value));
			}
		}
		return null;
	}

	private Object find(String name) {
		Object value = look(name);
		int stop = name.indexOf('.');
		if (value != NOT_FOUND || stop < 0) {
			return value;
		}
		Object group = find(name.substring(0, stop));
		if (group instanceof Map<?, ?> values) {
			return new NameCheck(Map.of()).with(values).find(name.substring(stop + 1));
		}
		return group == null || group == ANYTHING ? ANYTHING : NOT_FOUND;
	}

	private NameCheck with(Map<?, ?> values) {
		scopes.push(values);
		return this;
	}

	private Object look(String name) {
		for (Object scope : scopes) {
			if (scope == ANYTHING) {
				return ANYTHING;
			}
			if (scope instanceof Map<?, ?> values && values.containsKey(name)) {
				return values.get(name);
			}
		}
		return NOT_FOUND;
	}

	/** @return what a section of that value adds to the names */
	private static Object inside(Object value) {
		if (value instanceof Iterable<?> list) {
			Iterator<?> items = list.iterator();
			return items.hasNext() ? inside(items.next()) : ANYTHING;
		}
		return value == null || value == ANYTHING ? ANYTHING : value;
	}
}
