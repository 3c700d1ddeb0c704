package org.huunghi.union.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.migration.LeftOver.Reason;

/** Brings the values of single features over: where the type is another, by way of the text that both types read and write. */
final class FeatureValues {
	private final ModelMapping mapping;
	private final Consumer<LeftOver> leftOvers;

	FeatureValues(ModelMapping mapping, Consumer<LeftOver> leftOvers) {
		this.mapping = mapping;
		this.leftOvers = leftOvers;
	}

	/** Brings over what an attribute says. */
	void transfer(EObject before, EStructuralFeature feature, EObject after) {
		Optional<EStructuralFeature> target = mapping.target(feature, after.eClass());
		boolean first = true;
		for (Object value : values(before, feature)) {
			if (value == null) {
				continue;
			}
			Object said = value instanceof Enumerator ? text(feature, value) : value;
			Object now = target.isEmpty() ? null : mapping.value(feature, said);
			if (now == null) {
				leftOvers.accept(new LeftOver(before, feature, value, Reason.REMOVED));
			} else if (!first && !target.get().isMany()) {
				leftOvers.accept(new LeftOver(before, feature, value, Reason.TOO_MANY));
			} else {
				Object fitting = target.get() instanceof EAttribute attribute ? fit(feature, now, attribute) : null;
				if (fitting == null) {
					leftOvers.accept(new LeftOver(before, feature, value, Reason.OTHER_TYPE));
				} else {
					put(after, target.get(), fitting);
				}
			}
			first = false;
		}
	}

	private static List<?> values(EObject before, EStructuralFeature feature) {
		Object value = before.eGet(feature);
		return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
	}

	/** @return the value as the attribute takes it; null where it takes no such value */
	private static Object fit(EStructuralFeature feature, Object value, EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (feature.getEType() == type && type.isInstance(value)) {
			return value;
		}
		String text = value instanceof String written ? written : text(feature, value);
		Class<?> instances = type.getInstanceClass();
		if ((instances == boolean.class || instances == Boolean.class) && !text.equals("true") && !text.equals("false")) {
			// Java takes anything for false
			return null;
		}
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (RuntimeException e) {
			// each type says in its own way that it can't read the text
			return null;
		}
	}

	/** @return the text of a value as its type writes it; empty for null */
	static String text(EStructuralFeature feature, Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Enumerator literal) {
			return literal.getLiteral();
		}
		return feature.getEType().isInstance(value) ? String.valueOf(EcoreUtil.convertToString((EDataType) feature.getEType(), value))
				: value.toString();
	}

	/** @return what a reference leads to, without what is not there any more, which is left over */
	List<EObject> objects(EObject before, EReference reference) {
		List<EObject> objects = new ArrayList<>();
		if (reference.isMany()) {
			EList<?> list = (EList<?>) before.eGet(reference);
			for (int i = 0; i < list.size(); i++) {
				add(objects, (EObject) list.get(i), before, reference);
			}
		} else if (before.eGet(reference) instanceof EObject object) {
			add(objects, object, before, reference);
		}
		return objects;
	}

	private void add(List<EObject> objects, EObject object, EObject before, EReference reference) {
		if (object == null || object.eIsProxy()) {
			leftOvers.accept(new LeftOver(before, reference, object == null ? "null" : EcoreUtil.getURI(object).toString(), Reason.LEADS_NOWHERE));
		} else {
			objects.add(object);
		}
	}

	/** Sets or adds a value. */
	@SuppressWarnings("unchecked")
	static void put(EObject after, EStructuralFeature target, Object value) {
		if (target.isMany()) {
			((List<Object>) after.eGet(target)).add(value);
		} else {
			after.eSet(target, value);
		}
	}

	/** Sets a reference, or has it lead to an object at that position; the other end may have done so already. */
	@SuppressWarnings("unchecked")
	static void putAt(EObject after, EReference target, int position, EObject object) {
		if (!target.isMany()) {
			after.eSet(target, object);
			return;
		}
		EList<Object> list = (EList<Object>) after.eGet(target);
		int there = target.getEOpposite() == null ? -1 : list.indexOf(object);
		if (there < 0) {
			list.add(Math.min(position, list.size()), object);
		} else if (there != Math.min(position, list.size() - 1)) {
			list.move(Math.min(position, list.size() - 1), there);
		}
	}
}
