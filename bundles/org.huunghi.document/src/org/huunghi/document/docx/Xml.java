package org.huunghi.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.fill.Tag;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of a template, which may come from anywhere: without document types, without anything from outside, of bounded depth. */
final class Xml {
	private static final int MOST_BYTES = 16 << 20;
	private static final String DEEPEST = "200";

	private Xml() {
	}

	/**
	 * @param content the bytes of a part
	 * @param part its name, for messages
	 * @param templateName for messages
	 * @throws TemplateException if it is not well-formed, or not what a template may hold
	 */
	static Document parse(byte[] content, String part, String templateName) throws TemplateException {
		if (content.length > MOST_BYTES) {
			throw new TemplateException(Kind.TOO_LARGE, templateName, Place.WHOLE, null, part + " > " + (MOST_BYTES >> 20) + " MB");
		}
		try {
			Document document = builder().parse(new InputSource(new ByteArrayInputStream(content)));
			cleanse(document);
			return document;
		} catch (SAXParseException e) {
			Kind kind = String.valueOf(e.getMessage()).contains("DOCTYPE") ? Kind.DOCUMENT_TYPE : Kind.MALFORMED;
			throw new TemplateException(kind, templateName, Place.line(part, e.getLineNumber(), e.getColumnNumber()), e);
		} catch (SAXException | IOException e) {
			throw new TemplateException(Kind.MALFORMED, templateName, Place.line(part, 1, 1), e);
		}
	}

	// The engine's own marks are no characters, and no template needs them.
	private static void cleanse(Document document) {
		for (Node node = document.getDocumentElement(); node != null; node = Word.next(node, document)) {
			NamedNodeMap attributes = node.getAttributes();
			for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
				attributes.item(i).setNodeValue(Tag.withoutMarks(attributes.item(i).getNodeValue()));
			}
			if (node.getNodeType() == Node.TEXT_NODE) {
				node.setNodeValue(Tag.withoutMarks(node.getNodeValue()));
			}
		}
	}

	private static DocumentBuilder builder() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
			factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
			factory.setXIncludeAware(false);
			factory.setCoalescing(true);
			factory.setIgnoringComments(true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Strict());
			return builder;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Takes no error lightly and prints none. */
	private static final class Strict implements ErrorHandler {
		@Override
		public void warning(SAXParseException exception) {
			// Nothing that keeps a document from being read.
		}

		@Override
		public void error(SAXParseException exception) throws SAXException {
			throw exception;
		}

		@Override
		public void fatalError(SAXParseException exception) throws SAXException {
			throw exception;
		}
	}
}
