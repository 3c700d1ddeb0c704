package org.huunghi.document.docx;

import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a tree of XML as text: elements, attributes and texts, with nothing added between them. */
final class XmlWriter {
	private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

	private XmlWriter() {
	}

	/** @return the document as XML */
	static String write(Document document) {
		XmlWriter writer = new XmlWriter();
		writer.element(document.getDocumentElement());
		return writer.out.toString();
	}

	private void element(Node element) {
		out.append('<').append(element.getNodeName());
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			out.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
			text(attributes.item(i).getNodeValue());
			out.append('"');
		}
		if (element.getFirstChild() == null) {
			out.append("/>");
			return;
		}
		out.append('>');
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.ELEMENT_NODE) {
				element(child);
			} else if (child.getNodeType() == Node.TEXT_NODE) {
				text(child.getNodeValue());
			}
		}
		out.append("</").append(element.getNodeName()).append('>');
	}

	private void text(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
				default -> out.append(c);
			}
		}
	}
}
