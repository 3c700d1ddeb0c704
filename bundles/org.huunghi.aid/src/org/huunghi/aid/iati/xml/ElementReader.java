package org.huunghi.aid.iati.xml;

import java.io.IOException;
import java.io.InputStream;

import org.huunghi.aid.iati.check.Findings;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a whole XML document as elements, without holding it against any grammar. For documents of known size. */
public final class ElementReader {
	private ElementReader() {
	}

	/**
	 * @param in is left open
	 * @param findings takes what makes the document unreadable
	 * @return the element at its root, or null where the document can't be read
	 * @throws IOException when the stream can't be read
	 */
	public static Element read(InputStream in, Findings findings) throws IOException {
		Builder builder = new Builder();
		return new SafeParser(Limits.DEFAULT, findings).parse(in, builder) ? builder.root : null;
	}

	private static final class Builder extends DefaultHandler {
		private final TreeBuilder tree = new TreeBuilder();
		private Element root;

		@Override
		public void setDocumentLocator(Locator locator) {
			tree.setLocator(locator);
		}

		@Override
		public void startPrefixMapping(String prefix, String uri) {
			tree.namespace(prefix, uri);
		}

		@Override
		public void startElement(String uri, String name, String qName, Attributes attributes) {
			Element started = tree.start(uri, name, qName, attributes);
			root = root == null ? started : root;
		}

		@Override
		public void characters(char[] chars, int start, int length) {
			tree.text(chars, start, length);
		}

		@Override
		public void endElement(String uri, String name, String qName) {
			tree.end();
		}
	}
}
