package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One object in three versions: a record, or a part of one that has no id, such as a name. */
final class Node {
	/** Equal in all versions, and for no other object of the comparison. */
	final String key;
	final Versions<EObject> objects;
	/** What this is a part of; null for a record. */
	final Node parent;
	/** Where it lies in the parent; null for a record. */
	final EReference slot;
	/** The parts, by name of the feature. */
	final Map<String, List<Node>> parts = new LinkedHashMap<>();

	Node(String key, Versions<EObject> objects, Node parent, EReference slot) {
		this.key = key;
		this.objects = objects;
		this.parent = parent;
		this.slot = slot;
	}

	List<Node> parts(EReference feature) {
		return parts.computeIfAbsent(feature.getName(), name -> new ArrayList<>());
	}

	/** @return whether both sides have it, so that they can be merged inside it */
	boolean onBothSides() {
		return objects.mine() != null && objects.theirs() != null;
	}

	/** @return the record that this is, or is a part of */
	Node record() {
		return parent == null ? this : parent.record();
	}
}
