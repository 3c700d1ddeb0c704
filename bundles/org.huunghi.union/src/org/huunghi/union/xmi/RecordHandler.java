package org.huunghi.union.xmi;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.huunghi.union.xmi.XmiException.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Reads the records of a file, hands embedded packages to their own reader first, and keeps to the limits. */
final class RecordHandler extends StrictHandler {
	private final RecordResource target;
	private final EmbeddedReader embedded;
	private final Limits limits;
	private int depth;
	private int elements;
	/** Whether the events go to the reader of embedded packages. */
	private boolean inPackage;

	RecordHandler(RecordResource target, XMLHelper helper, String fileName, PackageHost host, Limits limits) {
		super(target, helper, fileName);
		this.target = target;
		this.limits = limits;
		embedded = new EmbeddedReader(fileName, host);
	}

	@Override
	EPackage find(String nsURI) {
		return EmbeddedPackages.ofPlatform(nsURI) ? null : embedded.find(nsURI);
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		super.setDocumentLocator(locator);
		embedded.handler().setDocumentLocator(locator);
	}

	@Override
	public void startDocument() {
		super.startDocument();
		embedded.handler().startDocument();
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++elements > limits.elements()) {
			throw refuse(Kind.TOO_MANY, null, limits.elements());
		}
		if (++depth > limits.depth()) {
			throw refuse(Kind.TOO_DEEP, null, limits.depth());
		}
		if (depth == 1 && name.endsWith(':' + XMIResource.XMI_TAG_NAME)) {
			embedded.handler().startElement(uri, localName, name, attributes);
		} else if (depth == 1) {
			// A single record is its own document element.
			embedded.finish();
		} else if (depth == 2) {
			inPackage = isPackage(name, attributes);
			if (inPackage && embedded.complete()) {
				throw refuse(Kind.BAD_PACKAGE, null, String.valueOf(attributes.getValue("name")));
			}
		}
		if (inPackage) {
			embedded.handler().startElement(uri, localName, name, attributes);
		} else {
			if (depth == 2 && !embedded.complete()) {
				embedded.finish();
			}
			super.startElement(uri, localName, name, attributes);
		}
	}

	private boolean isPackage(String name, Attributes attributes) {
		int colon = name.indexOf(':');
		if (!name.substring(colon + 1).equals("EPackage")) {
			return false;
		}
		String prefix = colon < 0 ? "" : name.substring(0, colon);
		String own = attributes.getValue(colon < 0 ? "xmlns" : "xmlns:" + prefix);
		return EcorePackage.eNS_URI.equals(own != null ? own : helper.getURI(prefix));
	}

	@Override
	public void characters(char[] text, int start, int length) {
		if (inPackage) {
			embedded.handler().characters(text, start, length);
		} else {
			super.characters(text, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		if (inPackage) {
			embedded.handler().endElement(uri, localName, name);
			inPackage = depth > 2;
		} else {
			super.endElement(uri, localName, name);
		}
		depth--;
	}

	/** Two objects must not claim one identity; whoever came later would silently win all references. */
	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		super.setFeatureValue(object, feature, value, position);
		if (feature instanceof EAttribute attribute && attribute.isID() && value != null && !target.add(String.valueOf(value), object)) {
			throw refuse(Kind.DUPLICATE_ID, null, value);
		}
	}

	/** EMF takes a reference with a number sign for an address and one with a colon for a type. */
	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		super.setValueFromId(object, reference, Arrays.stream(ids.trim().split("\\s+"))
				.map(id -> id.startsWith(XmiInterchange.REFERENCE_PREFIX) ? id + '#' : id).collect(Collectors.joining(" ")));
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String address) {
		String uri = address.endsWith("#") ? address.substring(0, address.length() - 1) : address;
		if (!uri.startsWith(XmiInterchange.REFERENCE_PREFIX) || uri.indexOf('#') >= 0) {
			throw refuse(Kind.FOREIGN_REFERENCE, null, address);
		}
		proxy.eSetProxyURI(URI.createURI(uri));
	}
}
