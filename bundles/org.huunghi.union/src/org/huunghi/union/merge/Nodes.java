package org.huunghi.union.merge;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;

/** All compared objects in their three versions, and the keys by which they know each other. */
final class Nodes {
	private final Map<EObject, Node> nodes = new IdentityHashMap<>();
	private final Map<String, Node> records = new LinkedHashMap<>();
	private final Pairing pairing;

	/** @param objects the versions of each record, by id; none stands for what it contains with ids of its own */
	Nodes(Map<String, Versions<EObject>> objects, ObjectAccess access) {
		// a record that a side removed is missed in what that side says elsewhere, and does not help to tell parts from each other
		pairing = new Pairing(access, new Tokens(ObjectKey::of), id -> objects.containsKey(id) && (objects.get(id).mine() == null || objects.get(id).theirs() == null));
		objects.forEach((id, versions) -> {
			Node record = new Node(id, versions, null, null);
			records.put(id, record);
			enter(record);
		});
	}

	private void enter(Node node) {
		put(node.objects.before(), node);
		put(node.objects.mine(), node);
		put(node.objects.theirs(), node);
		for (EStructuralFeature feature : Features.of(node.objects.any().eClass())) {
			if (feature instanceof EReference slot && slot.isContainment() && !Features.holdsRecords(slot) && slot != UnionPackage.Literals.ATTACHMENT__CONTENT) {
				enterParts(node, slot);
			}
		}
	}

	private void put(EObject object, Node node) {
		if (object != null) {
			nodes.put(object, node);
		}
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void enterParts(Node node, EReference slot) {
		Versions<List<EObject>> lists = new Versions<>((List) Features.values(node.objects.before(), slot), (List) Features.values(node.objects.mine(), slot),
				(List) Features.values(node.objects.theirs(), slot));
		List<Versions<EObject>> parts = slot.isMany() ? pairing.of(lists) : Pairing.single(lists);
		int number = 0;
		for (Versions<EObject> versions : parts) {
			Node part = new Node(node.key + '/' + slot.getName() + '#' + number++, versions, node, slot);
			node.parts(slot).add(part);
			enter(part);
		}
	}

	/** @return the records by id, in the order in which they were given */
	Map<String, Node> records() {
		return records;
	}

	/** @return the node of which this object is a version; null for objects that are not compared */
	Node of(EObject object) {
		return nodes.get(object);
	}

	/** @return what is equal for all versions of an object */
	String key(EObject object) {
		Node node = nodes.get(object);
		return node != null ? node.key : ObjectKey.of(object);
	}
}
