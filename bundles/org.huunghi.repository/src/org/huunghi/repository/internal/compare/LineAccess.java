package org.huunghi.repository.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.merge.ObjectAccess;

/** What a repository knows of compared objects. */
final class LineAccess implements ObjectAccess {
	private final Set<CDOID> known;
	private final Line theirs;
	private final boolean oneStore;

	/**
	 * @param known keys of the parts of records from which both sides started
	 * @param oneStore whether their state is of the same repository, so that objects have the same keys there
	 */
	LineAccess(Set<CDOID> known, Line theirs, boolean oneStore) {
		this.known = known;
		this.theirs = theirs;
		this.oneStore = oneStore;
	}

	/** What both sides started from is known by its key; what is new on one side may have come to the other under another key. */
	@Override
	public Object identity(EObject object) {
		CDOObject stored = CDOUtil.getCDOObject(object);
		boolean foreign = !oneStore && stored.cdoView() == theirs.view();
		CDOID key = stored.cdoID();
		return foreign || !known.contains(key) ? null : key;
	}

	/** Straight from the state of the container, since asking for the objects would load them. */
	@Override
	public List<?> order(EObject container, EReference list) {
		Object keys = ((InternalCDORevision) CDOUtil.getCDOObject(container).cdoRevision(true)).getListOrNull(list);
		List<Object> order = new ArrayList<>();
		if (keys instanceof Iterable<?> several) {
			several.forEach(order::add);
		}
		return order;
	}

	@Override
	public boolean existsForThem(String id) {
		return theirs.find(id).isPresent();
	}
}
