package org.huunghi.repository.internal.compare;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObjectReference;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.union.Identified;

/** Finds what refers to an object. */
final class LineReferrers {
	private LineReferrers() {
	}

	/** @return ids of the objects that refer to this one, they or parts of them */
	static Set<String> of(CDOView view, EObject object) {
		Set<String> ids = new LinkedHashSet<>();
		for (CDOObjectReference reference : view.queryXRefs(CDOUtil.getCDOObject(object))) {
			Identified owner = Objects.owner(CDOUtil.getEObject(reference.getSourceObject()));
			if (reference.getSourceFeature() instanceof EReference feature && !feature.isContainment() && !feature.isContainer() && owner != null
					&& owner.getId() != null) {
				ids.add(owner.getId());
			}
		}
		return ids;
	}
}
