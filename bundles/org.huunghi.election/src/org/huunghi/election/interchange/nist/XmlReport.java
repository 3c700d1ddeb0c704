package org.huunghi.election.interchange.nist;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.huunghi.election.interchange.Characters;
import org.huunghi.election.interchange.nist.Node.Refs;
import org.huunghi.election.interchange.nist.Node.Words;

/** Writes a report in the XML form, in which an element says its class where the standard has a choice. */
final class XmlReport {
	private static final String NAMESPACE = "http://itl.nist.gov/ns/voting/1500-100/v2";
	/** Classes of elements whose declared class is abstract. */
	private static final Set<String> SUBCLASSES = Set.of("CandidateContest", "CandidateSelection", "ReportingUnit");

	private final XMLStreamWriter xml;
	private int depth;

	private XmlReport(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Writes the report; the stream is not closed. */
	static void write(Node report, OutputStream out) throws IOException {
		// A plain writer: given the stream, the JDK's writer escapes characters beyond the first plane half by half.
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			new XmlReport(xml).root(report);
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		writer.flush();
	}

	private void root(Node report) throws XMLStreamException {
		xml.writeStartElement(report.type());
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
		fields(report);
		xml.writeEndElement();
	}

	private void fields(Node node) throws XMLStreamException {
		depth++;
		for (Map.Entry<String, Object> field : node.fields().entrySet()) {
			if (field.getValue() instanceof List<?> several) {
				for (Object one : several) {
					element(field.getKey(), one);
				}
			} else {
				element(field.getKey(), field.getValue());
			}
		}
		depth--;
		line();
	}

	private void element(String name, Object value) throws XMLStreamException {
		line();
		xml.writeStartElement(name);
		switch (value) {
		case Node node -> {
			if (node.id() != null) {
				xml.writeAttribute("ObjectId", node.id());
			}
			if (SUBCLASSES.contains(node.type())) {
				xml.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", node.type());
			}
			fields(node);
		}
		case Words words -> words(words);
		case Refs refs -> xml.writeCharacters(String.join(" ", refs.ids()));
		default -> xml.writeCharacters(Characters.fit(value.toString()));
		}
		xml.writeEndElement();
	}

	private void words(Words words) throws XMLStreamException {
		depth++;
		for (Map.Entry<String, String> text : words.byLanguage().entrySet()) {
			line();
			xml.writeStartElement("Text");
			xml.writeAttribute("Language", text.getKey());
			xml.writeCharacters(Characters.fit(text.getValue()));
			xml.writeEndElement();
		}
		depth--;
		line();
	}

	private void line() throws XMLStreamException {
		xml.writeCharacters("\n" + "\t".repeat(depth));
	}
}
