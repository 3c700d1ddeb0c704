package org.huunghi.workbench.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;

/** The kinds of registers that a union can have: those of the core and of all installed plug-ins. */
final class RegisterClasses {
	private static final String PREFIX = "urn:huunghi:";
	private static final List<String> LANGUAGES = List.of("vi", "en", "lo");

	private RegisterClasses() {
	}

	/** @return the concrete classes of registers, those of the core first; the gazetteer belongs to the repository and is none of them */
	static List<EClass> all() {
		List<EClass> found = new ArrayList<>();
		for (EPackage ePackage : packages()) {
			for (EClassifier classifier : ePackage.getEClassifiers()) {
				if (classifier instanceof EClass eClass && isRegister(eClass)) {
					found.add(eClass);
				}
			}
		}
		return found;
	}

	/** @return those of which a union has no register yet */
	static List<EClass> missingIn(Union union) {
		return all().stream().filter(eClass -> union.getRegisters().stream().noneMatch(eClass::isInstance)).toList();
	}

	/** @return the union's first register of a class; one is made, with the class's label as its name, where there is none */
	static Register findOrMake(Union union, EClass eClass) {
		return union.getRegisters().stream().filter(eClass::isInstance).findFirst().orElseGet(() -> {
			Register register = Creation.create(eClass);
			LANGUAGES.forEach(language -> register.getNames().add(RecordCreation.name(ModelLabels.of(eClass, Locale.of(language)), language)));
			union.getRegisters().add(register);
			return register;
		});
	}

	private static List<EPackage> packages() {
		TreeSet<String> uris = new TreeSet<>(EPackage.Registry.INSTANCE.keySet());
		uris.remove(UnionPackage.eNS_URI);
		return Stream.concat(Stream.of(UnionPackage.eNS_URI), uris.stream().filter(uri -> uri.startsWith(PREFIX)))
				.map(EPackage.Registry.INSTANCE::getEPackage).toList();
	}

	private static boolean isRegister(EClass eClass) {
		return UnionPackage.Literals.REGISTER.isSuperTypeOf(eClass) && eClass != UnionPackage.Literals.REGISTER
				&& !UnionPackage.Literals.GAZETTEER.isSuperTypeOf(eClass) && !eClass.isAbstract();
	}
}
