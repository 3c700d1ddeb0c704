package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.Identified;

/** What is known of compared objects where they are stored, beyond what they say themselves. The methods here know nothing more. */
public interface ObjectAccess {
	/** Knows no more than the objects. */
	ObjectAccess PLAIN = new ObjectAccess() {
	};

	/** @return what is equal for all versions of one object, also where it has no id; null where it is not known */
	default Object identity(EObject object) {
		return null;
	}

	/**
	 * The order of the objects with ids that another contains: for my version and the one before, a key each, equal where it is the same object.
	 * Where lists are long, it should not load their objects.
	 */
	default List<?> order(EObject container, EReference list) {
		List<Object> keys = new ArrayList<>();
		for (Object each : (EList<?>) container.eGet(list)) {
			keys.add(each instanceof Identified identified && identified.getId() != null ? identified.getId() : each);
		}
		return keys;
	}

	/** @return what the user is told about in place of a proxy that stands for an object of the store; the proxy itself where nothing is known */
	default EObject resolve(EObject proxy) {
		return proxy;
	}

	/** @return whether their version has an object with this id that is not among those compared */
	default boolean existsForThem(String id) {
		return true;
	}
}
