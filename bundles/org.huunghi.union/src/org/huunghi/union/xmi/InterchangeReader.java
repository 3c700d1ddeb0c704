package org.huunghi.union.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.huunghi.text.io.BoundedInput;
import org.huunghi.union.xmi.XmiException.Kind;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one file with a parser that is closed to the outside. */
final class InterchangeReader {
	private final String fileName;
	private final PackageHost host;
	private final Limits limits;

	InterchangeReader(String fileName, PackageHost host, Limits limits) {
		this.fileName = fileName;
		this.host = host;
		this.limits = limits;
	}

	List<EObject> read(InputStream in) throws IOException {
		RecordResource target = new RecordResource() {
			@Override
			protected XMLLoad createXMLLoad(Map<?, ?> options) {
				return new Load(createXMLHelper(), this);
			}
		};
		try {
			target.load(new BoundedInput(in, limits.bytes(), this::tooLarge), Map.of(RecordResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
		} catch (Refused e) {
			throw e.fault();
		} catch (Resource.IOWrappedException e) {
			throw fault(e);
		}
		List<EObject> records = List.copyOf(target.getContents());
		target.getContents().clear();
		return records;
	}

	private XmiException tooLarge() {
		return new XmiException(Kind.TOO_LARGE, fileName, 0, 0, null, limits.bytes());
	}

	private IOException fault(Resource.IOWrappedException e) {
		return switch (e.getCause()) {
		case SAXParseException p -> new XmiException(Kind.MALFORMED, fileName, p.getLineNumber(), p.getColumnNumber(), p, p.getMessage());
		case IOException io -> io;
		case Throwable other -> new XmiException(Kind.MALFORMED, fileName, 0, 0, other, other.getMessage());
		};
	}

	private final class Load extends XMILoadImpl {
		private final RecordResource target;

		Load(XMLHelper helper, RecordResource target) {
			super(helper);
			this.target = target;
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			SAXParser parser = factory.newSAXParser();
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			// Some JDKs stop at a depth of their own, with a message that no analyst understands; RecordHandler stops before.
			parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.depth() + 1));
			return parser;
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new RecordHandler(target, helper, fileName, host, limits);
		}
	}
}
