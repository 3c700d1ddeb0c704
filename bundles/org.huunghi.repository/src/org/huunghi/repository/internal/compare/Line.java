package org.huunghi.repository.internal.compare;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.union.Identified;

/**
 * The state of a repository, or of a draft, at one moment.
 *
 * @param view of that state
 * @param keys gives the key of the object with an id, which need not be there; null where it knows none
 */
public record Line(CDOView view, Function<String, CDOID> keys) {
	/** @return the object with that id, or empty where there is none */
	Optional<EObject> find(String id) {
		return at(keys.apply(id), id);
	}

	/** @return the object under that key, if it has that id */
	Optional<EObject> at(CDOID key, String id) {
		return key == null ? Optional.empty() : Objects.find(view, key).filter(object -> object instanceof Identified found && id.equals(found.getId()));
	}
}
