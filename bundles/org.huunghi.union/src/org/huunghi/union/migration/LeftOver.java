package org.huunghi.union.migration;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that was entered and has no place in the installed version of the model.
 *
 * @param holder the object that had it, of the version before
 * @param feature which feature had it, of the version before; null where it is the whole holder with all that it contains
 * @param value what it was: a value or an object, never null
 * @param reason why it has no place
 */
public record LeftOver(EObject holder, EStructuralFeature feature, Object value, Reason reason) {
	/** Why something has no place. */
	public enum Reason {
		/** The class or the feature is no longer there. */
		REMOVED,
		/** The feature takes values of another kind, and this one can't be made one of them. */
		OTHER_TYPE,
		/** The feature takes one value only, and there were several. */
		TOO_MANY,
		/** It referred to something that was not there any more. */
		LEADS_NOWHERE
	}
}
