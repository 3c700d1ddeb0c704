package org.huunghi.aid.iati.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import javax.xml.XMLConstants;

import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.code.CodeList;
import org.huunghi.aid.iati.code.CodeLists;
import org.huunghi.aid.iati.schema.AttributeRule;
import org.huunghi.aid.iati.schema.ElementRule;
import org.huunghi.aid.iati.schema.ValueType;
import org.huunghi.aid.iati.schema.Values;
import org.xml.sax.Attributes;

/** Checks the attributes of elements: which there are, their values and codes. */
final class AttributeCheck {
	private static final String SCHEMA_INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

	private final Findings findings;
	private final Values values;
	private final Set<String> ids = new HashSet<>();

	AttributeCheck(Findings findings, Values values) {
		this.findings = findings;
		this.values = values;
	}

	/**
	 * @param rule kind of the element, null for one of another namespace
	 * @param place of the element, for messages
	 */
	void check(ElementRule rule, String element, Attributes attributes, String place) {
		for (int i = 0; i < attributes.getLength(); i++) {
			String uri = attributes.getURI(i);
			String name = attributes.getLocalName(i);
			String value = attributes.getValue(i);
			if (uri.isEmpty()) {
				own(rule, element, name, value, attributes, place);
			} else if (uri.equals(SCHEMA_INSTANCE) && isForSchemas(name)) {
				instance(rule, element, name, value, place);
			} else if (rule != null && !rule.open()) {
				findings.error(Kind.SCHEMA, place, "attribute.foreign", attributes.getQName(i), element);
			} else if (uri.equals(XMLConstants.XML_NS_URI)) {
				xml(rule, name, value, place);
			}
		}
		if (rule != null) {
			for (AttributeRule attribute : rule.attributes().values()) {
				if (attribute.required() && attributes.getIndex("", attribute.name()) < 0) {
					findings.error(Kind.SCHEMA, place, "attribute.missing", attribute.name(), element);
				}
			}
		}
	}

	private static boolean isForSchemas(String name) {
		return name.equals("type") || name.equals("nil") || name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation");
	}

	private void own(ElementRule rule, String element, String name, String value, Attributes attributes, String place) {
		if (rule == null) {
			// Elements of other namespaces may have any attribute, but this one means the same everywhere.
			if (name.equals("value-date")) {
				value(ValueType.DATE, name, value, place);
			}
			return;
		}
		AttributeRule attribute = rule.attributes().get(name);
		if (attribute == null) {
			findings.error(Kind.SCHEMA, place, "attribute.unknown", name, element);
		} else if (value(attribute.type(), name, value, place)) {
			String list = attribute.list(attribute.selector() == null ? null : attributes.getValue("", attribute.selector()));
			if (list != null) {
				code(list, element + "/@" + name, value, place);
			}
		}
	}

	private void instance(ElementRule rule, String element, String name, String value, String place) {
		if (rule != null && name.equals("nil")) {
			findings.error(Kind.SCHEMA, place, "attribute.nil", element);
		} else if (name.equals("type") && (rule == null || !value.strip().equals(rule.typeName()))) {
			findings.error(Kind.SCHEMA, place, "attribute.type", value, element);
		} else if (name.endsWith("ocation")) {
			for (String address : value.strip().split("\\s+")) {
				value(ValueType.ANY_URI, name, address, place);
			}
		}
	}

	private void xml(ElementRule rule, String name, String value, String place) {
		switch (name) {
		case "lang" -> {
			if (value(ValueType.LANGUAGE, "xml:lang", value, place) && rule != null && !value.isEmpty()) {
				String language = value.strip();
				int tail = language.indexOf('-');
				code("Language", "xml:lang", (tail < 0 ? language : language.substring(0, tail)).toLowerCase(Locale.ROOT), place);
			}
		}
		case "space" -> {
			if (!value.strip().equals("default") && !value.strip().equals("preserve")) {
				findings.error(Kind.SCHEMA, place, "value.space", value);
			}
		}
		case "base" -> value(ValueType.ANY_URI, "xml:base", value, place);
		case "id" -> {
			if (value(ValueType.ID, "xml:id", value, place) && !ids.add(value.strip())) {
				findings.error(Kind.SCHEMA, place, "value.twice", value);
			}
		}
		default -> {
			// Nothing is said of it.
		}
		}
	}

	private boolean value(ValueType type, String name, String value, String place) {
		boolean valid = values.isValid(type, value);
		if (!valid) {
			findings.error(Kind.SCHEMA, place, "value." + type.code(), name, shorten(value));
		}
		return valid;
	}

	private void code(String name, String attribute, String value, String place) {
		CodeList list = CodeLists.find(name);
		if (list != null && !list.codes().contains(value)) {
			if (list.binding()) {
				findings.error(Kind.CODE, place, "code.binding", shorten(value), attribute, name);
			} else {
				findings.warning(Kind.CODE, place, "code.unknown", shorten(value), attribute, name);
			}
		}
	}

	/** @return the value, cut where nobody would read it to its end */
	static String shorten(String value) {
		return value.length() <= 80 ? value : value.substring(0, 79) + '…';
	}
}
