package org.huunghi.repository;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/**
 * A view in which things can be changed. Features of found objects are set, and new records added to their containment lists, directly;
 * unions and registers are added and objects removed with the methods here.
 */
public interface Writer extends View {
	/**
	 * Adds a union with its registers.
	 *
	 * @throws RepositoryException REFUSED when its id is taken or missing
	 */
	void addUnion(Union union);

	/**
	 * Adds a register with its records to a union of this view.
	 *
	 * @throws RepositoryException REFUSED when its id is taken or missing
	 */
	void addRegister(Union union, Register register);

	/** Removes an object with all that it contains, and every reference to it or to something in it. */
	void remove(EObject object);

	/** Removes several objects as {@link #remove} does, in a few round trips for all of them; none of them lies in another. */
	void removeAll(Collection<? extends EObject> objects);
}
