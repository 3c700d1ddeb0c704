package org.huunghi.aid.iati.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.huunghi.aid.iati.xml.Element.Attribute;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/** Builds elements from what a parser tells. */
public final class TreeBuilder {
	private final Deque<Element> open = new ArrayDeque<>();
	private final Map<String, String> declared = new LinkedHashMap<>();
	private Locator locator;
	private long size;

	/** @param where says in which line the parser is */
	public void setLocator(Locator where) {
		locator = where;
	}

	/** A namespace of the element that comes next. */
	public void namespace(String prefix, String uri) {
		declared.put(prefix, uri);
	}

	/** @return the element that begins, within the one that is open */
	public Element start(String uri, String name, String qName, Attributes attributes) {
		Element element = new Element(uri, name, qName, locator == null ? 0 : locator.getLineNumber());
		element.namespaces().putAll(declared);
		declared.clear();
		for (int i = 0; i < attributes.getLength(); i++) {
			String value = attributes.getValue(i);
			element.attributes().add(new Attribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getQName(i), value));
			size += value.length() + 60;
		}
		size += 120;
		if (!open.isEmpty()) {
			open.peek().add(element);
		}
		open.push(element);
		return element;
	}

	/** A text within the element that is open. */
	public void text(char[] chars, int start, int length) {
		if (!open.isEmpty()) {
			Element element = open.peek();
			int last = element.content().size() - 1;
			String text = new String(chars, start, length);
			if (last >= 0 && element.content().get(last) instanceof String before) {
				element.content().set(last, before + text);
			} else {
				element.add(text);
			}
			size += length;
		}
	}

	/** @return the element that ends; null where none is open */
	public Element end() {
		return open.poll();
	}

	/** @return whether no element is open */
	public boolean isEmpty() {
		return open.isEmpty();
	}

	/** @return about how many characters the elements since {@link #reset()} take */
	public long size() {
		return size;
	}

	/** Forgets what is open, and the size. */
	public void reset() {
		open.clear();
		size = 0;
	}
}
