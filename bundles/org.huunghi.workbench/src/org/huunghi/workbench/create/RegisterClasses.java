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
public final class RegisterClasses {
	private static final List<String> LANGUAGES = List.of("vi", "en", "lo");

	private RegisterClasses() {
	}

	/** @return the concrete classes of registers, those of the core first; the gazetteer belongs to the repository and is none of them */
	public static List<EClass> all() {
		return ModelClasses.concreteBelow(UnionPackage.Literals.REGISTER).stream().filter(type -> !UnionPackage.Literals.GAZETTEER.isSuperTypeOf(type)).toList();
	}

	/** @return those of which a union has no register yet */
	static List<EClass> missingIn(Union union) {
		return all().stream().filter(eClass -> union.getRegisters().stream().noneMatch(eClass::isInstance)).toList();
	}

	/**
	 * Finds the register for records of a class.
	 *
	 * @return the union's first register that takes them; one that is in no union yet where it has none; null where no plug-in has such a register
	 */
	public static Register forRecords(Union union, EClass type) {
		return union.getRegisters().stream().filter(register -> takes(register.eClass(), type)).findFirst()
				.orElseGet(() -> all().stream().filter(eClass -> takes(eClass, type)).findFirst().map(RegisterClasses::make).orElse(null));
	}

	private static boolean takes(EClass register, EClass type) {
		return Creation.recordClasses(register).stream().anyMatch(held -> held.isSuperTypeOf(type));
	}

	private static Register make(EClass eClass) {
		Register register = Creation.create(eClass);
		LANGUAGES.forEach(language -> register.getNames().add(RecordCreation.name(ModelLabels.of(eClass, Locale.of(language)), language)));
		return register;
	}

	/** @return the union's first register of a class; one is made, with the class's label as its name, where there is none */
	static Register findOrMake(Union union, EClass eClass) {
		return union.getRegisters().stream().filter(eClass::isInstance).findFirst().orElseGet(() -> {
			Register register = make(eClass);
			union.getRegisters().add(register);
			return register;
		});
	}
}
