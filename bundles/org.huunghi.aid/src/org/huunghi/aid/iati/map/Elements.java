package org.huunghi.aid.iati.map;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.xml.XMLConstants;

import org.huunghi.aid.iati.schema.ElementRule;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.Element.Attribute;

/** Small work on elements: where a new one belongs, which language a text is in. */
final class Elements {
	/** Language of texts of which nobody says it (BCP 47). */
	static final String UNKNOWN_LANGUAGE = "und";

	private Elements() {
	}

	/** Puts a new element where the standard wants it: after those that come before it, and after others of its kind. */
	static void insert(Element parent, String kind, Element child) {
		ElementRule rule = Grammar.activities().rule(kind);
		int position = rule.position(child.name());
		int at = 0;
		for (int i = 0; i < parent.content().size(); i++) {
			if (parent.content().get(i) instanceof Element sibling && sibling.uri().isEmpty() && rule.position(sibling.name()) <= position) {
				at = i + 1;
			}
		}
		parent.content().add(at, child);
	}

	/** Puts a new element into an activity, where the standard wants it. */
	static void insert(Element activity, Element child) {
		insert(activity, Grammar.ACTIVITY, child);
	}

	/** Takes an element out, with the blanks before it. */
	static void remove(Element parent, Element child) {
		for (int i = 0; i < parent.content().size(); i++) {
			if (parent.content().get(i) == child) {
				parent.content().remove(i);
				if (i > 0 && parent.content().get(i - 1) instanceof String text && text.isBlank()) {
					parent.content().remove(i - 1);
				}
				return;
			}
		}
	}

	/** @return the language of a narrative: its own, or that of what stands around it; {@link #UNKNOWN_LANGUAGE} where nobody says it */
	static String language(Element narrative, Element activity, Context context) {
		String language = lang(narrative);
		if (language == null) {
			language = lang(activity);
		}
		if (language == null && context.file() != null) {
			language = lang(context.file());
		}
		return language == null || language.isBlank() ? UNKNOWN_LANGUAGE : language.strip();
	}

	private static String lang(Element element) {
		return element.get(XMLConstants.XML_NS_URI, "lang");
	}

	/** @return a narrative in a language, which it says unless the activity says the same */
	static Element narrative(String text, String language, Element activity, Context context) {
		Element narrative = Element.of("narrative").add(text);
		if (!Objects.equals(language, language(narrative, activity, context))) {
			narrative.set(new Attribute(XMLConstants.XML_NS_URI, "lang", "xml:lang", language));
		}
		return narrative;
	}

	/** @return a narrative in the language of texts that are made */
	static Element narrative(String text, Element activity, Context context) {
		return narrative(text, context.language().getLanguage(), activity, context);
	}

	/** @return texts of the narratives in an element, none blank; empty where the element is null */
	static List<String> narratives(Element element) {
		return element == null ? List.of() : element.children("narrative").stream().map(Element::text).map(String::strip)
				.filter(text -> !text.isEmpty()).toList();
	}

	/**
	 * @return the narrative for a reader of Vietnamese: that in Vietnamese, else in English, else the first that says something; null where none
	 * does
	 */
	static Element best(Element element, Element activity, Context context) {
		Element best = null;
		int rank = 0;
		for (Element narrative : element == null ? List.<Element>of() : element.children("narrative")) {
			if (!narrative.text().isBlank()) {
				String language = Locale.forLanguageTag(language(narrative, activity, context)).getLanguage();
				int own = language.equals("vi") ? 3 : language.equals("en") ? 2 : 1;
				if (own > rank) {
					rank = own;
					best = narrative;
				}
			}
		}
		return best;
	}
}
