package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.CDOObjectReference;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.union.Record;

/** Finds the records that refer to an object, or to something in it, from outside. */
final class Referrers {
	/** Objects asked for in one query: the database gets them as one list. */
	private static final int BATCH = 500;

	private Referrers() {
	}

	/** @return the nearest record around each reference, each once, none inside the object */
	static List<EObject> of(CDOView view, EObject object) {
		List<CDOObject> targets = new ArrayList<>();
		targets.add(CDOUtil.getCDOObject(object));
		object.eAllContents().forEachRemaining(content -> targets.add(CDOUtil.getCDOObject(content)));
		Set<EObject> found = new LinkedHashSet<>();
		for (int from = 0; from < targets.size(); from += BATCH) {
			Set<CDOObject> batch = new HashSet<>(targets.subList(from, Math.min(targets.size(), from + BATCH)));
			for (CDOObjectReference reference : view.queryXRefs(batch)) {
				EObject source = CDOUtil.getEObject(reference.getSourceObject());
				if (reference.getSourceFeature() instanceof EReference feature && !feature.isContainment() && !feature.isContainer()
						&& !EcoreUtil.isAncestor(object, source)) {
					found.add(record(source));
				}
			}
		}
		return List.copyOf(found);
	}

	private static EObject record(EObject object) {
		EObject at = object;
		while (!(at instanceof Record) && at.eContainer() != null) {
			at = at.eContainer();
		}
		return at;
	}
}
