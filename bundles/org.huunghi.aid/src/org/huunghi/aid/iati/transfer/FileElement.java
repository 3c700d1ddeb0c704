package org.huunghi.aid.iati.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.map.Kept;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Element.Attribute;

/**
 * The element around the activities of a file that is written. What the files said from which its activities were read is said again where all of
 * them said the same; a language and an address for links, which hold for an activity though they stand outside it, go into the activity where they
 * don't.
 */
final class FileElement {
	private static final Set<String> OWN = Set.of("version", "generated-datetime");

	private final Element root = Element.of(Grammar.FILE);
	private final List<Element> extras = new ArrayList<>();

	FileElement(List<AidActivity> activities, Instant now) {
		root.set("version", Grammar.VERSION).set("generated-datetime", now.toString());
		boolean first = true;
		for (AidActivity activity : activities) {
			Kept kept = Kept.of(activity.getIatiSource());
			if (kept == null) {
				continue;
			}
			if (first) {
				kept.file().attributes().stream().filter(one -> !isOwn(one)).forEach(root::set);
				root.namespaces().putAll(kept.file().namespaces());
			} else {
				root.attributes().removeIf(one -> !isOwn(one) && !one.value().equals(kept.file().get(one.uri(), one.name())));
			}
			first = false;
			for (Element extra : kept.extras()) {
				declare(extra, kept.file());
				extras.add(extra);
			}
		}
	}

	/** This file says of itself which version it follows and when it was made. */
	private static boolean isOwn(Attribute attribute) {
		return attribute.uri().isEmpty() && OWN.contains(attribute.name());
	}

	Element root() {
		return root;
	}

	List<Element> extras() {
		return extras;
	}

	/** Gives an activity what it took from the file around it, where this file does not say it. */
	void inherit(Kept kept) {
		declare(kept.activity(), kept.file());
		for (Attribute attribute : kept.file().attributes()) {
			boolean inherited = attribute.uri().equals(XMLConstants.XML_NS_URI) && (attribute.name().equals("lang") || attribute.name().equals("base"));
			boolean said = attribute.value().equals(root.get(attribute.uri(), attribute.name()))
					|| kept.activity().get(attribute.uri(), attribute.name()) != null;
			if (inherited && !said) {
				kept.activity().set(attribute);
			}
		}
	}

	private void declare(Element element, Element file) {
		for (Map.Entry<String, String> namespace : file.namespaces().entrySet()) {
			if (!namespace.getValue().equals(root.namespaces().get(namespace.getKey()))) {
				element.namespaces().putIfAbsent(namespace.getKey(), namespace.getValue());
			}
		}
	}
}
