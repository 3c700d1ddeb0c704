package org.huunghi.workbench.form;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/** Finds out whether a class is the one that an extension names, or below it. */
public final class ModelClasses {
	private ModelClasses() {
	}

	/**
	 * @param type the class that is asked about; null is none
	 * @param nsURI namespace URI of the package of the class that is looked for; null is none
	 * @param name its name; null is none
	 * @return whether the type is that class or has it among its supertypes
	 */
	public static boolean isA(EClass type, String nsURI, String name) {
		return type != null && Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream())
				.anyMatch(each -> each.getName().equals(name) && each.getEPackage() != null && each.getEPackage().getNsURI().equals(nsURI));
	}
}
