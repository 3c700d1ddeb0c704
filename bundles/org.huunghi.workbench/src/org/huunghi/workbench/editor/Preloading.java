package org.huunghi.workbench.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;

/** Reads what a form will show of other records, off the UI thread, so that the form need not wait for it. */
final class Preloading {
	private Preloading() {
	}

	/** Makes the labels of all that the record and its contents refer to. */
	static void touch(EObject object, Locale locale) {
		Names.label(object, locale);
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference == UnionPackage.Literals.REGISTER__RECORDS || reference == UnionPackage.Literals.UNION__REGISTERS
					|| reference == UnionPackage.Literals.ATTACHMENT__CONTENT) {
				// They can be very large, and no form shows them.
				continue;
			}
			Object value = object.eGet(reference);
			List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			for (Object one : values) {
				if (reference.isContainment()) {
					touch((EObject) one, locale);
				} else {
					Names.label((EObject) one, locale);
				}
			}
		}
	}
}
