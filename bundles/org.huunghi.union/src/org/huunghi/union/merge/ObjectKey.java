package org.huunghi.union.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.huunghi.union.xmi.XmiInterchange;

/** Names any object of a world: by its id or, for a part of a record, by its record's id and the place in it. */
public final class ObjectKey {
	private ObjectKey() {
	}

	/** @return the key of an object, or of that for which a proxy stands; where nothing with an id holds the object, its class only */
	public static String of(EObject object) {
		if (object.eIsProxy()) {
			return XmiInterchange.referencedId(object).orElseGet(() -> String.valueOf(((InternalEObject) object).eProxyURI()));
		}
		String id = Features.id(object);
		if (id != null) {
			return id;
		}
		EObject container = object.eContainer();
		if (container == null) {
			return object.eClass().getName();
		}
		EReference slot = object.eContainmentFeature();
		int place = slot.isMany() ? ((EList<?>) container.eGet(slot)).indexOf(object) : 0;
		return of(container) + '/' + slot.getName() + '#' + place;
	}

	/**
	 * @param ids finds objects by their ids
	 * @return the object with that key, or empty where there is none
	 */
	public static Optional<EObject> find(String key, Function<String, Optional<EObject>> ids) {
		int last = key.lastIndexOf('/');
		int place = key.lastIndexOf('#');
		if (last < 0 || place < last) {
			return ids.apply(key);
		}
		return find(key.substring(0, last), ids).flatMap(container -> {
			var slot = container.eClass().getEStructuralFeature(key.substring(last + 1, place));
			List<Object> parts = slot == null ? List.of() : Features.values(container, slot);
			int index = Integer.parseInt(key.substring(place + 1));
			return index < parts.size() && parts.get(index) instanceof EObject part ? Optional.of(part) : Optional.empty();
		});
	}
}
