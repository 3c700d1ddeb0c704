package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Writes values of my version into their world: objects are copied, and references lead to what stands there for their targets. */
final class Applying {
	private final Nodes nodes;
	private final MergeTarget target;
	private final Predicate<String> restored;
	/** What stands in their world for an object of mine. */
	private final Map<EObject, EObject> copies = new IdentityHashMap<>();
	private final Map<String, EObject> copiedRecords = new HashMap<>();
	/** References are set once everything is there to which they can lead. */
	private final List<Runnable> references = new ArrayList<>();

	/** @param restored whether a record that they removed is made again */
	Applying(Nodes nodes, MergeTarget target, Predicate<String> restored) {
		this.nodes = nodes;
		this.target = target;
		this.restored = restored;
	}

	boolean isRestored(String id) {
		return restored.test(id);
	}

	/** A value of mine, to be brought over. */
	private record Foreign(EStructuralFeature feature, Object value) {
	}

	/** Sets a single text. */
	void set(EObject theirs, EStructuralFeature feature, String text) {
		theirs.eSet(Features.in(theirs, feature), text);
	}

	/** Sets a single feature to what it is on my side. */
	void take(EObject mine, EObject theirs, EStructuralFeature feature) {
		EStructuralFeature own = Features.in(theirs, feature);
		Object value = Features.value(mine, feature);
		if (Features.isContainment(feature)) {
			theirs.eSet(own, value == null ? null : copy((EObject) value));
		} else if (feature instanceof EReference) {
			references.add(() -> setIfOther(theirs, own, value == null ? null : local((EObject) value)));
		} else {
			setIfOther(theirs, own, data(Features.in(mine, feature), own, value));
		}
	}

	private static void setIfOther(EObject object, EStructuralFeature feature, Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			object.eSet(feature, value);
		}
	}

	/** Marks a value of a list on my side, see {@link #list}. */
	Object foreign(EStructuralFeature feature, Object value) {
		return new Foreign(feature, value);
	}

	/** @param values of their version, or {@link #foreign} ones of mine; targets that are nowhere are left out */
	@SuppressWarnings("unchecked")
	void list(EObject theirs, EStructuralFeature feature, List<Object> values) {
		EStructuralFeature own = Features.in(theirs, feature);
		references.add(() -> {
			Stream<Object> all = values.stream().map(value -> value instanceof Foreign foreign ? local(own, foreign) : value).filter(Objects::nonNull);
			ListEdit.make((EList<Object>) theirs.eGet(own), (own.isUnique() ? all.distinct() : all).toList());
		});
	}

	private Object local(EStructuralFeature own, Foreign foreign) {
		return switch (foreign.value()) {
		case EObject object -> local(object);
		case FeatureMap.Entry entry -> entry(own, entry);
		default -> data(foreign.feature(), own, foreign.value());
		};
	}

	private Object entry(EStructuralFeature own, FeatureMap.Entry entry) {
		EStructuralFeature feature = own.getEContainingClass().getEStructuralFeature(entry.getEStructuralFeature().getName());
		if (entry.getValue() instanceof EObject object) {
			EObject there = Features.isContainment(feature) ? copy(object) : local(object);
			return there == null ? null : FeatureMapUtil.createEntry(feature, there);
		}
		return FeatureMapUtil.createEntry(feature, data(entry.getEStructuralFeature(), feature, entry.getValue()));
	}

	/** Literals and the like of a package that is another in their world are made again there. */
	private static Object data(EStructuralFeature from, EStructuralFeature to, Object value) {
		EDataType type = ((EAttribute) from).getEAttributeType();
		EDataType there = ((EAttribute) to).getEAttributeType();
		return value == null || type == there ? value : EcoreUtil.createFromString(there, EcoreUtil.convertToString(type, value));
	}

	/** @return what stands in their world for an object of mine; null where nothing does */
	EObject local(EObject mine) {
		Node node = nodes.of(mine);
		if (copies.containsKey(mine)) {
			return copies.get(mine);
		}
		if (node != null && node.objects.theirs() != null) {
			return node.objects.theirs();
		}
		String key = ObjectKey.of(mine);
		EObject copied = copiedRecords.get(key);
		return copied != null ? copied : ObjectKey.find(key, target::find).orElse(null);
	}

	/** Copies an object of mine with its parts, but without the records that it contains; done again, it gives the same copy. */
	EObject copy(EObject mine) {
		EObject known = copies.get(mine);
		if (known != null) {
			return known;
		}
		EObject copy = target.create(mine.eClass());
		copies.put(mine, copy);
		String id = Features.id(mine);
		if (id != null) {
			copy.eSet(copy.eClass().getEStructuralFeature("id"), id);
			copiedRecords.put(id, copy);
		}
		for (EStructuralFeature feature : Features.of(mine.eClass())) {
			if (!Features.holdsRecords(feature) && mine.eIsSet(feature)) {
				copy(mine, copy, feature);
			}
		}
		return copy;
	}

	@SuppressWarnings("unchecked")
	private void copy(EObject mine, EObject copy, EStructuralFeature feature) {
		if (!feature.isMany() && !FeatureMapUtil.isFeatureMap(feature)) {
			take(mine, copy, feature);
		} else if (Features.isContainment(feature)) {
			EList<Object> list = (EList<Object>) copy.eGet(Features.in(copy, feature));
			Features.values(mine, feature).forEach(part -> list.add(copy((EObject) part)));
		} else {
			list(copy, feature, Features.values(mine, feature).stream().map(value -> foreign(feature, value)).toList());
		}
	}

	/** Sets the references. */
	void finish() {
		references.forEach(Runnable::run);
		references.clear();
	}
}
