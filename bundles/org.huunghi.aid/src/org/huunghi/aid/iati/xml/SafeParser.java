package org.huunghi.aid.iati.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.text.io.BoundedInput;
import org.huunghi.union.rules.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a file of unknown origin: closed to the outside, without document types and so without entities, bounded in size and depth. */
public final class SafeParser {
	private final Limits limits;
	private final Findings findings;

	/** @param findings takes what makes the file unreadable */
	public SafeParser(Limits limits, Findings findings) {
		this.limits = limits;
		this.findings = findings;
	}

	/**
	 * @param handler is told of all elements and texts
	 * @return whether the file could be read to its end
	 * @throws IOException when the stream can't be read
	 */
	public boolean parse(InputStream in, DefaultHandler handler) throws IOException {
		InputStream bounded = new BoundedInput(new MarkupLimit(in, limits.markup(), () -> new Refusal("file.markup", limits.markup())), limits.bytes(),
				() -> new Refusal("file.large", limits.bytes()));
		try {
			XMLReader reader = reader();
			Guard guard = new Guard(handler);
			reader.setContentHandler(guard);
			reader.setErrorHandler(guard);
			reader.setProperty("http://xml.org/sax/properties/lexical-handler", guard);
			reader.parse(new InputSource(bounded));
			return true;
		} catch (Refusal e) {
			findings.error(Kind.FILE, "", e.key, e.argument);
		} catch (SAXParseException e) {
			boolean encoding = e.getException() instanceof CharConversionException;
			findings.add(Severity.ERROR, Kind.FILE, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()), "",
					encoding ? "file.encoding" : "file.malformed", encoding ? new Object[0] : new Object[] { e.getMessage() });
		} catch (CharConversionException e) {
			findings.error(Kind.FILE, "", "file.encoding");
		} catch (SAXException e) {
			if (e.getException() instanceof Refusal refusal) {
				findings.error(Kind.FILE, "", refusal.key, refusal.argument);
			} else {
				findings.error(Kind.FILE, "", "file.malformed", String.valueOf(e.getMessage()));
			}
		}
		return false;
	}

	private XMLReader reader() throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/namespace-prefixes", false);
			SAXParser parser = factory.newSAXParser();
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			// The platform's own limits differ between versions and speak no language of an analyst; ours come before.
			parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.depth() + 1));
			parser.setProperty("jdk.xml.elementAttributeLimit", "10000");
			return parser.getXMLReader();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A fault that ends the reading at once. */
	private static final class Refusal extends IOException {
		private static final long serialVersionUID = 1L;
		private final String key;
		private final transient Object argument;

		Refusal(String key, Object argument) {
			super(key);
			this.key = key;
			this.argument = argument;
		}
	}

	/** Hands on what is read, and stops at what no file may have. */
	private final class Guard extends DefaultHandler2 {
		private final DefaultHandler handler;
		private int depth;

		Guard(DefaultHandler handler) {
			this.handler = handler;
		}

		@Override
		public void setDocumentLocator(Locator locator) {
			findings.setLocator(locator);
			handler.setDocumentLocator(locator);
		}

		@Override
		public void startDTD(String name, String publicId, String systemId) throws SAXException {
			throw new SAXException(new Refusal("file.documentType", name));
		}

		@Override
		public void startPrefixMapping(String prefix, String uri) throws SAXException {
			handler.startPrefixMapping(prefix, uri);
		}

		@Override
		public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
			if (++depth > limits.depth()) {
				throw new SAXException(new Refusal("file.deep", limits.depth()));
			}
			handler.startElement(uri, name, qName, attributes);
		}

		@Override
		public void characters(char[] chars, int start, int length) throws SAXException {
			handler.characters(chars, start, length);
		}

		@Override
		public void endElement(String uri, String name, String qName) throws SAXException {
			depth--;
			handler.endElement(uri, name, qName);
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	}
}
