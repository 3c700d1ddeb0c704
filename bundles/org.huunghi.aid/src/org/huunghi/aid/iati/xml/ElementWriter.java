package org.huunghi.aid.iati.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import org.huunghi.aid.iati.xml.Element.Attribute;

/** Writes elements as XML, such that reading gives the same elements again. */
public final class ElementWriter {
	private final Writer out;

	/** @param out takes the text; stays open */
	public ElementWriter(Writer out) {
		this.out = out;
	}

	/** Writes an element with all that it holds. */
	public void write(Element element) throws IOException {
		open(element);
		if (element.content().isEmpty()) {
			out.write("/>");
			return;
		}
		out.write('>');
		for (Object part : element.content()) {
			if (part instanceof Element child) {
				write(child);
			} else {
				escape((String) part, false);
			}
		}
		end(element);
	}

	/** Writes the tag that begins an element whose content follows. */
	public void begin(Element element) throws IOException {
		open(element);
		out.write('>');
	}

	/** Writes the tag that ends an element. */
	public void end(Element element) throws IOException {
		out.write("</");
		out.write(element.qName());
		out.write('>');
	}

	private void open(Element element) throws IOException {
		out.write('<');
		out.write(element.qName());
		for (Map.Entry<String, String> namespace : element.namespaces().entrySet()) {
			attribute(namespace.getKey().isEmpty() ? "xmlns" : "xmlns:" + namespace.getKey(), namespace.getValue());
		}
		for (Attribute attribute : element.attributes()) {
			attribute(attribute.qName(), attribute.value());
		}
	}

	private void attribute(String name, String value) throws IOException {
		out.write(' ');
		out.write(name);
		out.write("=\"");
		escape(value, true);
		out.write('"');
	}

	private void escape(String text, boolean attribute) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.write("&amp;");
			case '<' -> out.write("&lt;");
			case '>' -> out.write("&gt;");
			case '"' -> out.write(attribute ? "&quot;" : "\"");
			case '\r' -> out.write("&#13;");
			case '\n' -> out.write(attribute ? "&#10;" : "\n");
			case '\t' -> out.write(attribute ? "&#9;" : "\t");
			default -> out.write(c);
			}
		}
	}
}
