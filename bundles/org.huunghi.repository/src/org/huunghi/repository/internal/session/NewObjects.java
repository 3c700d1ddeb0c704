package org.huunghi.repository.internal.session;

import java.util.Optional;

import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Identified;

/** Looks for objects that were made in a transaction and are not committed yet. */
final class NewObjects {
	private NewObjects() {
	}

	static Optional<EObject> find(CDOTransaction transaction, String id) {
		return transaction.getNewObjects().values().stream().map(CDOUtil::getEObject)
				.filter(object -> object instanceof Identified identified && id.equals(identified.getId())).findFirst();
	}
}
