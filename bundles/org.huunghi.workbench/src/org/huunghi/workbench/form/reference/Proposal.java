package org.huunghi.workbench.form.reference;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * One line in the list below a reference's text: an object to choose, or a class of which a new one can be made.
 *
 * @param label what the line says
 * @param detail what tells it from others of the same name, such as its union; may be empty
 * @param className class of the object, for its icon
 * @param id of the object in the repository; null for local objects and new ones
 * @param local the object where the form holds it itself, perhaps not yet saved; null otherwise
 * @param creates the class of which a new one is to be made; null for objects
 */
record Proposal(String label, String detail, String className, String id, EObject local, EClass creates) {
}
