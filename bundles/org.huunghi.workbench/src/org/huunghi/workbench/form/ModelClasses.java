package org.huunghi.workbench.form;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.union.UnionPackage;

/** Finds out what classes there are in all installed plug-ins, and whether one is the class that an extension names or below it. */
public final class ModelClasses {
	private static final String PREFIX = "urn:huunghi:";

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

	/** @return the concrete classes below a class of the core in the packages of the core and of all plug-ins, the core's first; not the class itself */
	public static List<EClass> concreteBelow(EClass above) {
		TreeSet<String> uris = new TreeSet<>(EPackage.Registry.INSTANCE.keySet());
		uris.removeIf(uri -> !uri.startsWith(PREFIX));
		uris.remove(UnionPackage.eNS_URI);
		return Stream.concat(Stream.of(UnionPackage.eNS_URI), uris.stream()).map(EPackage.Registry.INSTANCE::getEPackage)
				.flatMap(ePackage -> ePackage.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> type != above && !type.isAbstract() && above.isSuperTypeOf(type)).toList();
	}
}
