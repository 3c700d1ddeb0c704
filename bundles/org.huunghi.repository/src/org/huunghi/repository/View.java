package org.huunghi.repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Union;

/** A look at the newest state of the repository. */
public interface View {
	/** @return the unions in the order in which they were added; never null */
	List<Union> unions();

	/** @return the places shared by all unions */
	Gazetteer gazetteer();

	/**
	 * @param id of anything Identified: a record, also one inside another record, a register, a union
	 * @return the object with this id, or empty where there is none
	 */
	Optional<EObject> find(String id);

	/**
	 * Loads several objects with what lies in them and whatever their labels refer to, in a few round trips.
	 *
	 * @return the objects with these ids in their order, without those that are not there
	 */
	List<EObject> findAll(Collection<String> ids);

	/** Loads an object with all that it contains in a few round trips, where walking through it would take one for each object. */
	void preload(EObject root);

	/** @return the records outside an object that refer to it or to something in it, each once */
	List<EObject> referrers(EObject object);
}
