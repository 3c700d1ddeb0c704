package org.huunghi.server.rights.commit;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.model.EMFUtil;
import org.eclipse.emf.cdo.common.revision.CDOList;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EReference;

/** What an object contains, resources and folders included. */
final class Contents {
	private Contents() {
	}

	/** @return ids of all that is directly in it */
	static Set<CDOID> of(InternalCDORevision revision) {
		Set<CDOID> ids = new LinkedHashSet<>();
		for (EReference reference : revision.getEClass().getEAllReferences()) {
			if (reference.isContainment() && EMFUtil.isPersistent(reference)) {
				if (reference.isMany()) {
					CDOList list = revision.getListOrNull(reference);
					if (list != null) {
						list.forEach(each -> add(each, ids));
					}
				} else {
					add(revision.getValue(reference), ids);
				}
			}
		}
		return ids;
	}

	private static void add(Object value, Set<CDOID> ids) {
		if (value instanceof CDOID id && !CDOIDUtil.isNull(id)) {
			ids.add(id);
		} else if (value != null && !(value instanceof CDOID)) {
			throw new Forbidden("containing what is no object");
		}
	}

	/** @return what is in one and not in the other */
	static Set<CDOID> minus(Set<CDOID> one, Set<CDOID> other) {
		Set<CDOID> rest = new LinkedHashSet<>(one);
		rest.removeAll(other);
		return rest;
	}
}
