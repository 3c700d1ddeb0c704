package org.huunghi.aid.tests.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Element.Attribute;

/** Spoils, or merely changes, files of activities in ways in which people and programs get them wrong. */
final class Mutations {
	private static final String FOREIGN = "urn:example:other";
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String XML = "http://www.w3.org/XML/1998/namespace";
	private static final List<String> VALUES = List.of("", " ", "2024-02-30", "2024-02-29", "2023-02-29", "2024-2-3", "11/03/2024", "2024-03-11Z", "2024-03-11+07:00",
			"-0001-01-01", "0000-01-01", "12024-01-01", "02024-01-01", " 2024-03-11 ", "2024-03-11T00:00:00", "2024-03-11T24:00:00", "2024-03-11T25:00:00",
			"2024-03-11T08:30:00.5+14:00", "1.000.000", "1,5", "1e6", "+1.50", "-.5", ".", "5.", "NaN", " 7 ", "true", "TRUE", "1", "0", "yes", "2147483647", "2147483648",
			"-1", "+3", "00", "a b", "http://example.org/a b", "http://[", "http://exa mple.org", "mailto:a@example.org", "::", "http://example.org/%zz", "http://",
			"https://ví-dụ.vn/tệp", "//example.org:abc/", "a:b", "1:2", "#a#b", "http://example.org:99999999/", "vi", "lo-LA", "tieng_viet", "x", "abcdefghi", "A1 B2",
			"VN", "USD", "Sơn La", "ຫົວພັນ", "1".repeat(40), "99999999999999999999.5");
	private static final List<String> NAMES = List.of("narrative", "title", "description", "value", "sector", "comment", "location", "document-link", "budget",
			"transaction", "period-start", "nonsense", "iati-identifier", "reporting-org", "result", "conditions", "narrativ", "iati-activity", "fss", "crs-add", "tag");
	private static final List<String> ATTRIBUTES = List.of("code", "type", "ref", "iso-date", "value-date", "currency", "percentage", "vocabulary", "vocabulary-uri", "year",
			"value", "url", "nonsense", "role", "level", "attached", "version", "generated-datetime", "hierarchy", "iati-equivalent", "aggregation-status", "rate-1");

	private final Random random;

	Mutations(long seed) {
		random = new Random(seed);
	}

	/** @return a changed copy of the file */
	Element mutate(Element file) {
		Element copy = copy(file);
		for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
			step(copy);
		}
		return copy;
	}

	private static Element copy(Element element) {
		Element copy = new Element(element.uri(), element.name(), element.qName(), element.line());
		copy.namespaces().putAll(element.namespaces());
		copy.attributes().addAll(element.attributes());
		element.content().forEach(part -> copy.add(part instanceof Element child ? copy(child) : part));
		return copy;
	}

	private void step(Element file) {
		List<Element> all = new ArrayList<>();
		collect(file, all);
		Element element = pick(all);
		switch (random.nextInt(16)) {
		case 0 -> dropChild(element);
		case 1 -> duplicateChild(element);
		case 2 -> swapChildren(element);
		case 3 -> {
			if (!element.attributes().isEmpty()) {
				element.attributes().remove(random.nextInt(element.attributes().size()));
			}
		}
		case 4, 5, 6 -> {
			if (!element.attributes().isEmpty()) {
				Attribute attribute = pick(element.attributes());
				element.set(new Attribute(attribute.uri(), attribute.name(), attribute.qName(), pick(VALUES)));
			}
		}
		case 7 -> element.set(pick(ATTRIBUTES), pick(VALUES));
		case 8 -> insert(element, pick(List.of("x", " \n\t", "\u00a0", "1", "2024-03-11")));
		case 9 -> insert(element, Element.of(pick(NAMES)).text("a"));
		case 10 -> insert(element, copy(pick(all)));
		case 11 -> insert(element, foreign(pick(all)));
		case 12 -> foreignAttribute(element);
		case 13 -> xmlAttribute(element);
		case 14 -> element.text(pick(VALUES));
		default -> schemaAttribute(element);
		}
	}

	private void dropChild(Element element) {
		List<Element> children = element.children().toList();
		if (!children.isEmpty()) {
			element.content().remove(pick(children));
		}
	}

	private void duplicateChild(Element element) {
		List<Element> children = element.children().toList();
		if (!children.isEmpty()) {
			Element child = pick(children);
			element.content().add(element.content().indexOf(child), copy(child));
		}
	}

	private void swapChildren(Element element) {
		if (element.content().size() > 1) {
			int first = random.nextInt(element.content().size());
			Object moved = element.content().remove(first);
			insert(element, moved);
		}
	}

	private void insert(Element element, Object part) {
		int at = random.nextBoolean() ? element.content().size() : random.nextInt(element.content().size() + 1);
		element.content().add(at, part);
	}

	/** An element of another namespace that may hold anything, also elements of the standard. */
	private Element foreign(Element inner) {
		Element foreign = new Element(FOREIGN, "extra", "o:extra", 0);
		foreign.namespaces().put("o", FOREIGN);
		if (random.nextBoolean()) {
			foreign.set(pick(ATTRIBUTES), pick(VALUES));
		}
		switch (random.nextInt(4)) {
		case 0 -> foreign.text("any text");
		case 1 -> foreign.add(copy(inner));
		case 2 -> foreign.add(Element.of(pick(NAMES)).set(pick(ATTRIBUTES), pick(VALUES)));
		default -> foreign.add("a").add(Element.of("narrative").text("b"));
		}
		return foreign;
	}

	private void foreignAttribute(Element element) {
		element.namespaces().put("o", FOREIGN);
		element.set(new Attribute(FOREIGN, "mark", "o:mark", pick(VALUES)));
	}

	private void xmlAttribute(Element element) {
		String name = pick(List.of("lang", "space", "base", "id", "lang"));
		element.set(new Attribute(XML, name, "xml:" + name, pick(List.of("preserve", "vi", "", "id-1", "id-1", "1id", "default", "tiếng", "en-GB-x-twain", " vi "))));
	}

	private void schemaAttribute(Element element) {
		element.namespaces().put("xsi", XSI);
		switch (random.nextInt(4)) {
		case 0 -> element.set(new Attribute(XSI, "nil", "xsi:nil", pick(List.of("true", "false"))));
		case 1 -> element.set(new Attribute(XSI, "noNamespaceSchemaLocation", "xsi:noNamespaceSchemaLocation", pick(List.of("a.xsd", "http://[", "1:2", "a b"))));
		case 2 -> element.set(new Attribute(XSI, "type", "xsi:type", pick(List.of("textRequiredType", "currencyType", "nonsense", "descriptionBase"))));
		default -> element.set(new Attribute(XSI, "schemaLocation", "xsi:schemaLocation", pick(List.of("urn:a a.xsd", "urn:a 1:2", "1:2", ""))));
		}
	}

	private static void collect(Element element, List<Element> all) {
		all.add(element);
		element.children().forEach(child -> collect(child, all));
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
