package org.huunghi.union.xmi;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.huunghi.union.xmi.XmiException.Kind;

/** Reads elements as EMF does, but stops at the first fault and follows no address that the file gives. */
abstract class StrictHandler extends SAXXMIHandler {
	private final String fileName;

	StrictHandler(XMLResource resource, XMLHelper helper, String fileName) {
		super(resource, helper, Map.of());
		this.fileName = fileName;
	}

	/** @return the package of that namespace, or null where the file may not use it */
	abstract EPackage find(String nsURI);

	/** Stops reading at this place. */
	final Refused refuse(Kind kind, Throwable cause, Object... arguments) {
		return refuseAt(kind, getLineNumber(), getColumnNumber(), cause, arguments);
	}

	private Refused refuseAt(Kind kind, int line, int column, Throwable cause, Object... arguments) {
		return new Refused(new XmiException(kind, fileName, line, column, cause, arguments));
	}

	@Override
	protected EPackage getPackageForURI(String nsURI) {
		EPackage found = nsURI == null ? null : find(nsURI);
		if (found == null) {
			throw refuse(Kind.UNKNOWN_PACKAGE, null, Objects.toString(nsURI, ""));
		}
		return found;
	}

	@Override
	protected void handleXSISchemaLocation(String locations) {
		// Never followed: it could name any address.
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// Never followed: it could name any address.
	}

	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
		throw refuse(Kind.UNKNOWN_FEATURE, null, name, owner.eClass().getName());
	}

	@Override
	public void error(XMIException fault) {
		throw classified(fault);
	}

	@Override
	public void fatalError(XMIException fault) {
		throw classified(fault);
	}

	private Refused classified(XMIException fault) {
		int line = fault.getLine();
		int column = fault.getColumn();
		return switch (fault) {
		case PackageNotFoundException e -> refuseAt(Kind.UNKNOWN_PACKAGE, line, column, e, Objects.toString(e.uri(), ""));
		case ClassNotFoundException e -> refuseAt(Kind.UNKNOWN_CLASS, line, column, e, Objects.toString(e.getName(), ""));
		case FeatureNotFoundException e -> refuseAt(Kind.UNKNOWN_FEATURE, line, column, e, e.getName(), e.getObject().eClass().getName());
		case UnresolvedReferenceException e -> refuseAt(Kind.UNRESOLVED_REFERENCE, line, column, e, e.getFeature().getName(), e.getReference());
		case IllegalValueException e -> refuseAt(Kind.BAD_VALUE, line, column, e, name(e.getFeature()), shown(e.getValue()));
		default -> refuseAt(documentType(fault) ? Kind.DOCUMENT_TYPE : Kind.MALFORMED, line, column, fault,
				reason(fault));
		};
	}

	/** The parser's own words, without those that EMF puts around them. */
	private static String reason(XMIException fault) {
		return Objects.toString((fault.getCause() == null ? fault : fault.getCause()).getMessage(), "");
	}

	private static boolean documentType(XMIException fault) {
		return fault.getMessage() != null && fault.getMessage().contains("DOCTYPE");
	}

	private static String name(EStructuralFeature feature) {
		return feature == null ? "" : feature.getName();
	}

	private static String shown(Object value) {
		return value instanceof EObject object ? object.eClass().getName() : Objects.toString(value, "");
	}
}
