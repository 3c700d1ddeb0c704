package org.huunghi.union.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes objects where they are: they stay in the resource, transaction and view that they belong to. */
final class InterchangeWriter extends XMISaveImpl {
	private static final String XML_1_1 = "1.1";

	private InterchangeWriter(XMLHelper helper) {
		super(helper);
	}

	static void write(List<EObject> records, OutputStream out) throws IOException {
		boolean controls = needsXml11(records);
		List<EObject> roots = new ArrayList<>(EmbeddedPackages.neededBy(records));
		roots.addAll(records);
		XMIResourceImpl target = new XMIResourceImpl(URI.createURI("urn:huunghi:file")) {
			@Override
			protected XMLHelper createXMLHelper() {
				return new ReferenceWriter(this, roots);
			}

			@Override
			protected XMLSave createXMLSave(Map<?, ?> options) {
				return new InterchangeWriter(createXMLHelper());
			}
		};
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_ROOT_OBJECTS, roots);
		options.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.TRUE);
		options.put(XMLResource.OPTION_FLUSH_THRESHOLD, 1 << 22);
		if (controls) {
			target.setXMLVersion(XML_1_1);
			options.put(XMLResource.OPTION_XML_VERSION, XML_1_1);
		}
		target.save(out, options);
		out.flush();
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		if (XML_1_1.equals(resource.getXMLVersion())) {
			escape = new ControlEscape();
		}
	}

	/** A register lies in a resource of its own in the repository; in the file it stands inside its union. */
	@Override
	protected void saveElement(InternalEObject contained, EStructuralFeature feature) {
		saveElement((EObject) contained, feature);
	}

	/** Control characters, which come with text pasted from slides, exist in XML 1.1 but not in XML 1.0. */
	private static boolean needsXml11(List<EObject> records) throws XmiException {
		boolean controls = false;
		for (Iterator<EObject> all = EcoreUtil.getAllContents(records, false); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute.isMany() || !(object.eGet(attribute) instanceof String text)) {
					continue;
				}
				for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
					int c = text.codePointAt(i);
					if (c == 0 || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff) {
						throw new XmiException(XmiException.Kind.UNWRITABLE_TEXT, "", 0, 0, null, attribute.getName(),
								String.format("U+%04X", c));
					}
					controls |= c < 0x20 && c != '\t' && c != '\n' && c != '\r';
				}
			}
		}
		return controls;
	}

	/** XML 1.1 takes some characters above ASCII for line ends, or only by number; EMF does not know these. */
	private static final class ControlEscape extends Escape {
		ControlEscape() {
			setAllowControlCharacters(true);
			setMappingLimit(Character.MAX_CODE_POINT);
			setLineFeed("\n");
		}

		@Override
		public String convert(String text) {
			return numbered(super.convert(text));
		}

		@Override
		public String convertText(String text) {
			return numbered(super.convertText(text));
		}

		private static String numbered(String text) {
			StringBuilder result = new StringBuilder(text.length());
			for (char c : text.toCharArray()) {
				if (c >= 0x7f && c <= 0x9f || c == '\u2028') {
					result.append("&#x").append(Integer.toHexString(c)).append(';');
				} else {
					result.append(c);
				}
			}
			return result.toString();
		}
	}
}
