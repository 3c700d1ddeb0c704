package org.huunghi.aid.iati.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element as it was read, or as it is about to be written: names as they stand in the file, attributes, elements and texts in their order. */
public final class Element {
	/**
	 * An attribute.
	 *
	 * @param uri its namespace, "" for none
	 * @param name its name without a prefix
	 * @param qName its name with its prefix
	 */
	public record Attribute(String uri, String name, String qName, String value) {
	}

	private final String uri;
	private final String name;
	private final String qName;
	private final int line;
	/** Namespaces by prefix that this element declares. */
	private final Map<String, String> namespaces = new LinkedHashMap<>();
	private final List<Attribute> attributes = new ArrayList<>();
	/** Elements and texts. */
	private final List<Object> content = new ArrayList<>();

	/**
	 * @param uri namespace, "" for none
	 * @param line in the file from 1, or 0 where it is not from a file
	 */
	public Element(String uri, String name, String qName, int line) {
		this.uri = uri;
		this.name = name;
		this.qName = qName;
		this.line = line;
	}

	/** @return a new element of the standard, which has no namespace */
	public static Element of(String name) {
		return new Element("", name, name, 0);
	}

	/** @return namespace, "" for none */
	public String uri() {
		return uri;
	}

	/** @return name without a prefix */
	public String name() {
		return name;
	}

	/** @return name with its prefix */
	public String qName() {
		return qName;
	}

	/** @return line in the file from 1, or 0 */
	public int line() {
		return line;
	}

	/** @return namespaces by prefix that this element declares, to be changed */
	public Map<String, String> namespaces() {
		return namespaces;
	}

	/** @return the attributes, to be changed */
	public List<Attribute> attributes() {
		return attributes;
	}

	/** @return elements ({@link Element}) and texts ({@link String}) in their order, to be changed */
	public List<Object> content() {
		return content;
	}

	/** @return value of an attribute without a namespace, or null */
	public String get(String attribute) {
		return get("", attribute);
	}

	/** @return value of an attribute, or null */
	public String get(String namespace, String attribute) {
		return attributes.stream().filter(one -> one.uri().equals(namespace) && one.name().equals(attribute)).findFirst().map(Attribute::value)
				.orElse(null);
	}

	/** Sets an attribute without a namespace; null takes it away. Others keep their place. */
	public Element set(String attribute, String value) {
		return set(new Attribute("", attribute, attribute, value));
	}

	/** Sets an attribute; the value null takes it away. */
	public Element set(Attribute attribute) {
		int at = -1;
		for (int i = 0; i < attributes.size(); i++) {
			if (attributes.get(i).uri().equals(attribute.uri()) && attributes.get(i).name().equals(attribute.name())) {
				at = i;
			}
		}
		if (at >= 0 && attribute.value() == null) {
			attributes.remove(at);
		} else if (at >= 0) {
			attributes.set(at, new Attribute(attribute.uri(), attribute.name(), attributes.get(at).qName(), attribute.value()));
		} else if (attribute.value() != null) {
			attributes.add(attribute);
		}
		return this;
	}

	/** Adds an element or text at the end. */
	public Element add(Object part) {
		content.add(part);
		return this;
	}

	/** Puts a text in place of all that it holds. */
	public Element text(String text) {
		content.clear();
		return add(text);
	}

	/** @return all texts directly within it, joined */
	public String text() {
		StringBuilder text = new StringBuilder();
		content.stream().filter(String.class::isInstance).forEach(text::append);
		return text.toString();
	}

	/** @return all elements directly within it */
	public Stream<Element> children() {
		return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
	}

	/** @return the elements of the standard of that name directly within it */
	public List<Element> children(String child) {
		return children().filter(one -> one.uri.isEmpty() && one.name.equals(child)).toList();
	}

	/** @return the first element of the standard of that name directly within it, or null */
	public Element child(String child) {
		return children().filter(one -> one.uri.isEmpty() && one.name.equals(child)).findFirst().orElse(null);
	}
}
