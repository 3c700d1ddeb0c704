package org.huunghi.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.document.TemplateException;
import org.huunghi.document.fill.Filling;
import org.huunghi.document.fill.Tags;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One part of a Word document that holds text, such as the body or a header, ready to be filled. */
final class DocxPart {
	/** Word tells paragraphs apart by these numbers, which would no longer be unique when a paragraph is repeated. */
	private static final List<String> UNIQUE = List.of("paraId", "textId");
	private static final String UNIQUE_NAMESPACE = "http://schemas.microsoft.com/office/word/2010/wordml";

	private final String name;
	private final String templateName;
	private final Filling filling;

	/**
	 * @param content XML of the part
	 * @param name its name in the archive
	 * @throws TemplateException if it is damaged, or a mark in it is wrong
	 */
	DocxPart(byte[] content, String name, String templateName, Locale language) throws TemplateException {
		this.name = name;
		this.templateName = templateName;
		Document document = Xml.parse(content, name, templateName);
		List<Element> paragraphs = new ArrayList<>();
		Element root = document.getDocumentElement();
		for (Node node = root; node != null; node = Word.next(node, root)) {
			if (Word.is(node, "p")) {
				paragraphs.add((Element) node);
			}
			if (node instanceof Element element) {
				UNIQUE.forEach(number -> element.removeAttributeNS(UNIQUE_NAMESPACE, number));
			}
		}
		Tags tags = new Tags(templateName);
		List<Mark> marks = new ArrayList<>();
		for (Element paragraph : paragraphs) {
			marks.addAll(new Paragraph(paragraph).marks(tags));
		}
		tags.pair();
		new SectionPlacer(templateName, tags, marks).place(document);
		filling = new Filling(XmlWriter.write(document), tags, language, new TextEscape(root.getPrefix())::escape);
	}

	String name() {
		return name;
	}

	/** @return XML of the part with the values in it */
	byte[] fill(Map<String, ?> values) throws TemplateException {
		Document filled = Xml.parse(filling.fill(values).getBytes(StandardCharsets.UTF_8), name, templateName);
		Repair.repair(filled);
		return XmlWriter.write(filled).getBytes(StandardCharsets.UTF_8);
	}
}
