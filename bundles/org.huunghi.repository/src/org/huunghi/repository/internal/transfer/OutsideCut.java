package org.huunghi.repository.internal.transfer;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.huunghi.repository.View;
import org.huunghi.union.xmi.XmiInterchange;

/** Leaves out references to what did not come along and is not there either. */
public final class OutsideCut {
	private OutsideCut() {
	}

	/** @param roots as they were read, with proxies for what is outside */
	public static void cut(List<EObject> roots, View view) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(roots, false); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable()) {
					continue;
				}
				if (reference.isMany()) {
					InternalEList<?> list = (InternalEList<?>) object.eGet(reference);
					List<?> gone = list.basicList().stream().filter(target -> isGone(target, view)).toList();
					list.removeAll(gone);
				} else if (isGone(object.eGet(reference, false), view)) {
					object.eUnset(reference);
				}
			}
		}
	}

	private static boolean isGone(Object target, View view) {
		return target instanceof EObject object && object.eIsProxy() && XmiInterchange.referencedId(object).flatMap(view::find).isEmpty();
	}
}
