package org.huunghi.union.names;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features hold texts for programs only, such as the file that a record was read from: no search, table or spreadsheet shows them. */
public final class Hidden {
	private static final String ANNOTATION = "urn:huunghi:hidden";

	private Hidden() {
	}

	/** @return whether the feature has the annotation {@code urn:huunghi:hidden} */
	public static boolean is(EStructuralFeature feature) {
		return feature.getEAnnotation(ANNOTATION) != null;
	}
}
