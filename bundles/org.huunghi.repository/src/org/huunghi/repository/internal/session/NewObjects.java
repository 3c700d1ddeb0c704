package org.huunghi.repository.internal.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Identified;

/** Finds objects that were made in a transaction and are not committed yet, which the search index does not know. */
final class NewObjects {
	private final CDOTransaction transaction;
	/** An import brings in many at once and then looks for many: only when their number has changed is it worth looking at all again. */
	private final Map<String, EObject> byId = new HashMap<>();
	private int counted;

	NewObjects(CDOTransaction transaction) {
		this.transaction = transaction;
	}

	Optional<EObject> find(String id) {
		Map<CDOID, CDOObject> all = transaction.getNewObjects();
		if (all.size() != counted) {
			byId.clear();
			counted = all.size();
			for (CDOObject each : all.values()) {
				if (CDOUtil.getEObject(each) instanceof Identified identified && identified.getId() != null) {
					byId.put(identified.getId(), identified);
				}
			}
		}
		return Optional.ofNullable(byId.get(id)).filter(object -> all.containsKey(CDOUtil.getCDOObject(object).cdoID()));
	}
}
