package org.huunghi.union.xmi;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Ties records that were read from a file to the objects outside it that they refer to, such as places of the gazetteer. */
public final class OutsideReferences {
	private OutsideReferences() {
	}

	/**
	 * Replaces the proxies that {@link XmiInterchange} leaves for objects outside the file.
	 *
	 * @param roots the records, not null
	 * @param find gives the object of an id, or null where there is none
	 * @return the ids for which there is none, sorted; their proxies stay
	 */
	public static Set<String> resolve(Collection<? extends EObject> roots, Function<String, ? extends EObject> find) {
		Set<String> missing = new TreeSet<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(roots, false); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
					resolve(object, reference, find, missing);
				}
			}
		}
		return missing;
	}

	private static void resolve(EObject object, EReference reference, Function<String, ? extends EObject> find, Set<String> missing) {
		if (!reference.isMany()) {
			target(object.eGet(reference, false), find, missing).ifPresent(found -> object.eSet(reference, found));
			return;
		}
		@SuppressWarnings("unchecked")
		EList<EObject> values = (EList<EObject>) object.eGet(reference);
		for (int i = 0; i < values.size(); i++) {
			int index = i;
			target(((InternalEList<EObject>) values).basicGet(i), find, missing).ifPresent(found -> values.set(index, found));
		}
	}

	private static Optional<EObject> target(Object value, Function<String, ? extends EObject> find, Set<String> missing) {
		Optional<String> id = value instanceof EObject proxy ? XmiInterchange.referencedId(proxy) : Optional.empty();
		Optional<EObject> found = id.map(find);
		if (id.isPresent() && found.isEmpty()) {
			missing.add(id.get());
		}
		return found;
	}
}
