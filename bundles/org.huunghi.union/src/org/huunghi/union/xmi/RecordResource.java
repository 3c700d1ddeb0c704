package org.huunghi.union.xmi;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Holds the records while a file is being read, and finds them by id without walking through all of them. */
class RecordResource extends XMIResourceImpl {
	private final Map<String, EObject> byId = new HashMap<>();

	RecordResource() {
		super(URI.createURI("urn:huunghi:file"));
	}

	/** @return whether the id was free */
	boolean add(String id, EObject object) {
		return byId.putIfAbsent(id, object) == null;
	}

	@Override
	protected EObject getEObjectByID(String id) {
		return byId.get(id);
	}
}
