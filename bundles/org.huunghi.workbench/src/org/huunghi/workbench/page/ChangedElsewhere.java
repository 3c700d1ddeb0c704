package org.huunghi.workbench.page;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What somebody else's commit changed in an open record, to be marked for a while.
 *
 * @param places what says something else now
 * @param added objects that were not in the record before
 * @param told who did it and when, as a text; not null
 */
public record ChangedElsewhere(Set<Place> places, Set<EObject> added, String told) {
	/** A feature of an object in the record. */
	public record Place(EObject owner, EStructuralFeature feature) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && owner == place.owner && feature == place.feature;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(owner) * 31 + feature.hashCode();
		}
	}

	/** @return whether that feature of that object was changed, or the object is new */
	public boolean concerns(EObject owner, EStructuralFeature feature) {
		return places.contains(new Place(owner, feature)) || added.contains(owner);
	}
}
