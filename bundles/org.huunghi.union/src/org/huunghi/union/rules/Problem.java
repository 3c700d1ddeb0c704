package org.huunghi.union.rules;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a rule found in the data. Its texts stay readable after the view or transaction of the target is closed; the
 * target itself does not.
 *
 * @param recordId id of the nearest record that holds the object whose rule found it, or is that object: the record to open; null where none has an id
 * @param where labels from the checked root's outermost container down to the target
 * @param target the object at fault, never null
 * @param feature the feature at fault; null where it is the object as a whole
 * @param code the rule's finding, such as {@code body.seats.missing}; never null
 * @param severity how bad it is, never null
 * @param text what is wrong, where, and what to do
 */
public record Problem(String recordId, Told where, EObject target, EStructuralFeature feature, String code, Severity severity, Told text) {

	/** @return what is wrong, where, and what to do; in English for other languages than Vietnamese and Lao */
	public String message(Locale locale) {
		return text.in(locale);
	}

	/** @return where the target lies: labels joined by " › " */
	public String path(Locale locale) {
		return where.in(locale);
	}
}
