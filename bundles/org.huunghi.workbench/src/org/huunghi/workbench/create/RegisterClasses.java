package org.huunghi.workbench.create;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.ModelClasses;

/** The kinds of registers that a union can have: those of the core and of all installed plug-ins. */
final class RegisterClasses {
	private static final List<String> LANGUAGES = List.of("vi", "en", "lo");

	private RegisterClasses() {
	}

	/** @return the concrete classes of registers, those of the core first; the gazetteer belongs to the repository and is none of them */
	static List<EClass> all() {
		return ModelClasses.concreteBelow(UnionPackage.Literals.REGISTER).stream().filter(type -> !UnionPackage.Literals.GAZETTEER.isSuperTypeOf(type)).toList();
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
}
