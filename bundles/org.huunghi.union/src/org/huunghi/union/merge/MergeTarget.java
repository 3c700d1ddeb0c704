package org.huunghi.union.merge;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The world of "their" version, into which "mine" is merged. */
public interface MergeTarget {
	/** @return the object with this id, also one that was just made; empty where there is none */
	Optional<EObject> find(String id);

	/** Makes an object that stands for one of that class, which may come from another world with packages of its own. */
	default EObject create(EClass eClass) {
		return EcoreUtil.create(eClass);
	}

	/**
	 * Puts a new object with an id into another object.
	 *
	 * @param index where in a list; -1 for its end
	 */
	@SuppressWarnings("unchecked")
	default void add(EObject container, EReference feature, int index, EObject object) {
		if (!feature.isMany()) {
			container.eSet(feature, object);
			return;
		}
		EList<EObject> list = (EList<EObject>) container.eGet(feature);
		if (index < 0 || index >= list.size()) {
			list.add(object);
		} else {
			list.add(index, object);
		}
	}

	/** Puts in a new object that nothing contains. */
	void addRoot(EObject object);

	/** Removes an object with all that it contains, and every reference to it. */
	void remove(EObject object);
}
