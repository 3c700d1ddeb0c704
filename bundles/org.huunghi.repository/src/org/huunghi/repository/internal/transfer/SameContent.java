package org.huunghi.repository.internal.transfer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Identified;

/** Compares what objects say and contain; references are the same when they lead to the same id. */
final class SameContent extends EcoreUtil.EqualityHelper {
	private static final long serialVersionUID = 1;

	private final transient Function<EObject, EObject> map;

	/** @param map from an imported target of a reference to that of the repository */
	SameContent(Function<EObject, EObject> map) {
		this.map = map;
	}

	/** @return whether the feature has the same value in both */
	boolean in(EObject imported, EObject present, EStructuralFeature feature) {
		return feature instanceof EReference reference ? haveEqualReference(imported, present, reference)
				: Objects.equals(imported.eGet(feature), present.eGet(feature));
	}

	@Override
	protected boolean haveEqualReference(EObject imported, EObject present, EReference reference) {
		if (reference.isContainment()) {
			return super.haveEqualReference(imported, present, reference);
		}
		return targets(imported, reference).stream().map(map).map(SameContent::identity).toList()
				.equals(targets(present, reference).stream().map(SameContent::identity).toList());
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value == null ? List.of() : reference.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
	}

	private static Object identity(EObject object) {
		return object instanceof Identified identified && identified.getId() != null ? identified.getId() : object;
	}
}
