package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.huunghi.union.Attachment;
import org.huunghi.union.UnionPackage;

/** Finds the fields of a record, and of its parts, that either side changed. */
final class FieldBuilder {
	private final Nodes nodes;
	private final ObjectAccess access;
	private final Tokens tokens;
	private final Cuts cuts;

	FieldBuilder(Nodes nodes, ObjectAccess access) {
		this.nodes = nodes;
		this.access = access;
		tokens = new Tokens(nodes::key);
		cuts = new Cuts(nodes.records());
	}

	MergedRecord record(Node node) {
		List<Field> fields = new ArrayList<>();
		PlaceField place = PlaceField.of(node, nodes);
		if (place != null && node.onBothSides()) {
			add(place, fields);
		}
		collect(node, fields);
		return new MergedRecord(node, place, fields);
	}

	private static void add(Field field, List<Field> fields) {
		if (field.changedByMe() || field.changedByThem() || field.conflict()) {
			fields.add(field);
		}
	}

	private void collect(Node node, List<Field> fields) {
		EObject any = node.objects.any();
		boolean file = any instanceof Attachment;
		for (EStructuralFeature feature : Features.of(any.eClass())) {
			if (Features.holdsRecords(feature)) {
				records(node, (EReference) feature, fields);
			} else if (file && feature == UnionPackage.Literals.ATTACHMENT__CONTENT) {
				add(new FileField(node), fields);
			} else if (file && (feature == UnionPackage.Literals.ATTACHMENT__SIZE || feature == UnionPackage.Literals.ATTACHMENT__SHA256)) {
				continue;
			} else if (Features.isContainment(feature) && (feature.isMany() || !node.parts((EReference) feature).isEmpty())) {
				parts(node, (EReference) feature, fields);
			} else if (feature.isMany() || FeatureMapUtil.isFeatureMap(feature)) {
				add(new ListField(node, feature, tokens, cuts, this::exists), fields);
			} else {
				add(new SingleField(node, feature, tokens, cuts, isLost(node, feature)), fields);
			}
		}
	}

	private void parts(Node node, EReference slot, List<Field> fields) {
		for (Node part : node.parts(slot)) {
			if (part.onBothSides()) {
				collect(part, fields);
			} else {
				add(new PresenceField(part, tokens, cuts), fields);
			}
		}
		if (slot.isMany() && node.onBothSides()) {
			order(new OrderField(node, slot, nodes::key), fields);
		}
	}

	private void records(Node node, EReference slot, List<Field> fields) {
		if (!slot.isMany()) {
			add(new SingleField(node, slot, tokens, cuts, false), fields);
		} else if (node.onBothSides() && node.objects.before() != null && reordered(node, slot)) {
			order(new OrderField(node, slot, nodes::key), fields);
		}
	}

	/** An order is of interest only where my side changed it: theirs stays as it is. */
	private static void order(OrderField field, List<Field> fields) {
		if (field.changedByMe()) {
			fields.add(field);
		}
	}

	/** What came and went does not matter here. */
	private boolean reordered(Node node, EReference list) {
		List<?> before = access.order(node.objects.before(), list);
		List<?> mine = access.order(node.objects.mine(), list);
		if (before.equals(mine)) {
			return false;
		}
		Set<Object> here = new HashSet<>(mine);
		Set<Object> old = new HashSet<>(before);
		return !before.stream().filter(here::contains).toList().equals(mine.stream().filter(old::contains).toList());
	}

	private boolean isLost(Node node, EStructuralFeature feature) {
		return node.onBothSides() && feature instanceof EReference && !Features.isContainment(feature)
				&& Features.value(node.objects.mine(), feature) instanceof EObject target && !exists(nodes.key(target));
	}

	/** @return whether a target will be there after the merge, unless somebody chooses otherwise */
	private boolean exists(String key) {
		Node record = nodes.records().get(key);
		if (record != null) {
			return record.objects.mine() != null;
		}
		return key.indexOf('/') >= 0 || access.existsForThem(key);
	}
}
