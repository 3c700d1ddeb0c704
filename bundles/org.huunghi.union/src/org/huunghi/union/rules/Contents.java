package org.huunghi.union.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.UnionPackage;

/** Reads what an object contains or refers to without failing at references that lead nowhere. */
final class Contents {

	private Contents() {
	}

	/** @return the contained objects that can be read, in the order of the model */
	static List<EObject> of(EObject object) {
		return of(object, true);
	}

	/**
	 * @param records whether records are wanted too; where they are not, they are not even read: a register can hold very many
	 * @return the contained objects that can be read, in the order of the model
	 */
	static List<EObject> of(EObject object, boolean records) {
		List<EObject> contents = new ArrayList<>();
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (!records && UnionPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType())) {
				continue;
			}
			for (EObject content : targets(object, reference)) {
				if (content != null && !content.eIsProxy()) {
					contents.add(content);
				}
			}
		}
		return contents;
	}

	/** @return the targets of the reference; null in the place of each target that a repository no longer has */
	static List<EObject> targets(EObject object, EReference reference) {
		List<EObject> targets = new ArrayList<>();
		try {
			Object value = object.eGet(reference, true);
			if (value instanceof List<?> several) {
				for (int i = 0; i < several.size(); i++) {
					targets.add(element(several, i));
				}
			} else if (value != null) {
				targets.add((EObject) value);
			}
		} catch (RuntimeException e) {
			// A repository says with an exception of its own that the target is gone.
			targets.add(null);
		}
		return targets;
	}

	private static EObject element(List<?> several, int index) {
		try {
			return (EObject) several.get(index);
		} catch (RuntimeException e) {
			return null;
		}
	}
}
