package org.huunghi.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the parts of a Word document that hold text, by the list of contents which every such document has. */
final class Parts {
	private static final String CONTENTS = "[Content_Types].xml";
	private static final String PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String MAIN = PREFIX + "document.main+xml";
	private static final Set<String> TEXTS = Set.of(MAIN, PREFIX + "header+xml", PREFIX + "footer+xml", PREFIX + "footnotes+xml", PREFIX + "endnotes+xml");

	private Parts() {
	}

	/**
	 * @return the names of the parts with text, the main one first among them
	 * @throws TemplateException if it is no Word document, one with macros, or one whose main part is missing
	 */
	static List<String> withText(Archive archive, String templateName) throws TemplateException {
		byte[] contents = archive.part(CONTENTS);
		if (contents == null) {
			throw new TemplateException(Kind.NOT_DOCX, templateName, Place.WHOLE, null);
		}
		Document document = Xml.parse(contents, CONTENTS, templateName);
		NodeList overrides = document.getElementsByTagNameNS("*", "Override");
		List<String> parts = new ArrayList<>();
		boolean hasMain = false;
		for (int i = 0; i < overrides.getLength(); i++) {
			Element override = (Element) overrides.item(i);
			String type = override.getAttribute("ContentType");
			if (!TEXTS.contains(type)) {
				continue;
			}
			String part = override.getAttribute("PartName").replaceFirst("^/", "");
			if (archive.part(part) == null) {
				throw new TemplateException(Kind.NO_DOCUMENT, templateName, Place.WHOLE, null, part);
			}
			if (type.equals(MAIN)) {
				hasMain = true;
				parts.addFirst(part);
			} else {
				parts.add(part);
			}
		}
		if (!hasMain) {
			throw new TemplateException(Kind.NOT_DOCX, templateName, Place.WHOLE, null);
		}
		return parts;
	}
}
