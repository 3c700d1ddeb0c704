package org.huunghi.workbench.form.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Which classes of all installed packages can stand where a class is asked for. */
public final class ReferenceTypes {
	/** Packages of the platform itself, of which no record is made; some of them can't be loaded without its development tools. */
	private static final Pattern FOREIGN = Pattern.compile("http://(www\\.eclipse\\.org|www\\.w3\\.org|org\\.eclipse)|platform:");

	private static Set<EPackage> installed;

	private ReferenceTypes() {
	}

	/** @return the class itself and its subclasses, without abstract ones */
	public static List<EClass> concrete(EClass type) {
		List<EClass> classes = new ArrayList<>();
		for (EPackage one : packages(type)) {
			for (EClassifier classifier : one.getEClassifiers()) {
				if (classifier instanceof EClass found && !found.isAbstract() && !found.isInterface() && type.isSuperTypeOf(found)) {
					classes.add(found);
				}
			}
		}
		return classes;
	}

	/** @return the names of those classes, as the search asks for them */
	public static Set<String> names(EClass type) {
		Set<String> names = new LinkedHashSet<>();
		concrete(type).forEach(found -> names.add(found.getName()));
		return names;
	}

	/** @return those of the concrete classes that some register holds, so that a new one has a place to go; only ones with names */
	public static List<EClass> creatable(EClass type) {
		List<EClass> classes = new ArrayList<>();
		for (EClass register : concrete(UnionPackage.Literals.REGISTER)) {
			if (register == UnionPackage.Literals.REGISTER || register == UnionPackage.Literals.GAZETTEER) {
				continue;
			}
			for (EClass record : Creation.recordClasses(register)) {
				if (type.isSuperTypeOf(record) && UnionPackage.Literals.NAMED.isSuperTypeOf(record) && !classes.contains(record)) {
					classes.add(record);
				}
			}
		}
		return classes;
	}

	private static Set<EPackage> packages(EClass type) {
		Set<EPackage> packages = new LinkedHashSet<>();
		packages.add(type.getEPackage());
		packages.addAll(installed());
		return packages;
	}

	/** A plug-in that comes or goes takes a restart, so one look is enough. */
	private static synchronized Set<EPackage> installed() {
		if (installed == null) {
			installed = new LinkedHashSet<>();
			for (String uri : List.copyOf(EPackage.Registry.INSTANCE.keySet())) {
				if (!FOREIGN.matcher(uri).lookingAt()) {
					load(uri);
				}
			}
		}
		return installed;
	}

	private static void load(String uri) {
		try {
			EPackage one = EPackage.Registry.INSTANCE.getEPackage(uri);
			if (one != null) {
				installed.add(one);
			}
		} catch (RuntimeException e) {
			// A package that can't be loaded, such as one of the platform's development tools, has no objects here.
		}
	}
}
