package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.huunghi.union.Identified;
import org.huunghi.union.UnionPackage;

/** Reads features of objects that may be of the same class in different worlds: then their packages are equal, but not the same. */
final class Features {
	private Features() {
	}

	/** @return what objects of the class say, in the order of the model: neither ids nor what follows from other features */
	static List<EStructuralFeature> of(EClass eClass) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			boolean container = feature instanceof EReference reference && reference.isContainer();
			if (!container && !feature.isDerived() && !feature.isTransient() && !feature.isVolatile() && feature.isChangeable()
					&& feature != UnionPackage.Literals.IDENTIFIED__ID) {
				features.add(feature);
			}
		}
		return features;
	}

	static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** @return whether the feature contains objects that have ids of their own */
	static boolean holdsRecords(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment()
				&& UnionPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType());
	}

	/** @return whether objects with ids of their own may lie in what the feature contains */
	static boolean mayHoldRecords(EStructuralFeature feature) {
		return feature != UnionPackage.Literals.ATTACHMENT__CONTENT;
	}

	/** @return the object's own feature of that name; null where its class has none */
	static EStructuralFeature in(EObject object, EStructuralFeature feature) {
		return feature.getEContainingClass().isSuperTypeOf(object.eClass()) ? feature : object.eClass().getEStructuralFeature(feature.getName());
	}

	/** @return the values of the feature, one at most where it is no list; empty for a missing object. Feature maps give their entries */
	static List<Object> values(EObject object, EStructuralFeature feature) {
		EStructuralFeature own = object == null ? null : in(object, feature);
		if (own == null) {
			return List.of();
		}
		Object value = object.eGet(own);
		if (own.isMany() || FeatureMapUtil.isFeatureMap(own)) {
			return new ArrayList<>((EList<?>) value);
		}
		return value == null ? List.of() : List.of(value);
	}

	/** @return the value of a feature that is no list; null for a missing object */
	static Object value(EObject object, EStructuralFeature feature) {
		EStructuralFeature own = object == null ? null : in(object, feature);
		return own == null ? null : object.eGet(own);
	}

	static String id(Object object) {
		return object instanceof Identified identified ? identified.getId() : null;
	}

	/** @return whether an object stands for itself, and not for a part of what contains it */
	static boolean isRecord(EObject object) {
		EReference slot = object.eContainmentFeature();
		return object instanceof Identified && (slot == null || holdsRecords(slot));
	}
}
