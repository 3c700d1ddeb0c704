package org.huunghi.repository.internal.objects;

import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.ObjectNotFoundException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Identified;

/** Looks objects up by their key in the repository. */
public final class Objects {
	private Objects() {
	}

	/** @return the object, or empty where it is gone; never a resource */
	public static Optional<EObject> find(CDOView view, CDOID key) {
		try {
			CDOObject object = view.getObject(key);
			return object == null || object.cdoInvalid() || object.cdoView() != view ? Optional.empty() : Optional.of(CDOUtil.getEObject(object));
		} catch (ObjectNotFoundException e) {
			return Optional.empty();
		}
	}

	/** @return the object itself or the nearest one around it that has an id; null for resources and the like */
	public static Identified owner(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Identified identified) {
				return identified;
			}
		}
		return null;
	}
}
