package org.huunghi.workbench.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Problem;

/** Finds what is meant by an id and the name of a feature in an open record. */
final class Targets {
	/** A place in the record. @param feature null for the object as a whole */
	record Target(EObject object, EStructuralFeature feature) {
	}

	private Targets() {
	}

	/**
	 * @param objectId id of the record, or of an object in it; null for the record
	 * @param featureName feature of that object; null for the object as a whole
	 * @param problems of the record: a part without an id of its own, such as a name, is known by them only
	 * @return the place, or null where there is none
	 */
	static Target find(EObject record, String objectId, String featureName, List<Problem> problems) {
		EObject object = object(record, objectId);
		if (object == null || featureName == null) {
			return object == null ? null : new Target(object, null);
		}
		EStructuralFeature feature = object.eClass().getEStructuralFeature(featureName);
		if (feature != null) {
			return new Target(object, feature);
		}
		return problems.stream().filter(problem -> problem.feature() != null && problem.feature().getName().equals(featureName)).findFirst()
				.map(problem -> new Target(problem.target(), problem.feature())).orElse(null);
	}

	private static EObject object(EObject record, String id) {
		if (id == null || record instanceof Identified self && id.equals(self.getId())) {
			return record;
		}
		for (var all = EcoreUtil.getAllContents(List.of(record)); all.hasNext();) {
			Object object = all.next();
			if (object instanceof Identified found && id.equals(found.getId())) {
				return found;
			}
			if (object instanceof Register) {
				all.prune();
			}
		}
		return null;
	}
}
