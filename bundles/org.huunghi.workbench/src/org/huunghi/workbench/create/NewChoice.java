package org.huunghi.workbench.create;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * A kind of record that can be created within another one.
 *
 * @param reference the feature of the parent that will hold it
 * @param eClass its class
 * @param register where the parent is a union: the class of its register that will hold the record, and that is made where there is none;
 *                 else null
 */
public record NewChoice(EReference reference, EClass eClass, EClass register) {
	/** A choice of what stands in the parent itself. */
	NewChoice(EReference reference, EClass eClass) {
		this(reference, eClass, null);
	}

	/** @return what can be created within a union in a register of that class, which need not be there yet */
	static List<NewChoice> inRegister(EClass register) {
		return Creation.recordClasses(register).stream().map(eClass -> new NewChoice(UnionPackage.Literals.REGISTER__RECORDS, eClass, register)).toList();
	}

	/** @return what can be created within an object of that class: a register's records first, a union's records of all its registers last */
	public static List<NewChoice> in(EClass parent) {
		List<NewChoice> choices = new ArrayList<>();
		if (UnionPackage.Literals.REGISTER.isSuperTypeOf(parent)) {
			Creation.recordClasses(parent).forEach(eClass -> choices.add(new NewChoice(UnionPackage.Literals.REGISTER__RECORDS, eClass)));
		}
		for (EReference reference : parent.getEAllContainments()) {
			EClass type = reference.getEReferenceType();
			if (reference.isMany() && reference != UnionPackage.Literals.REGISTER__RECORDS && reference != UnionPackage.Literals.UNION__REGISTERS
					&& UnionPackage.Literals.RECORD.isSuperTypeOf(type)) {
				concrete(type).forEach(eClass -> choices.add(new NewChoice(reference, eClass)));
			}
		}
		if (parent == UnionPackage.Literals.UNION) {
			// What can stand in the union itself too is created in the register by the register's own menu.
			List<EClass> known = choices.stream().map(NewChoice::eClass).toList();
			RegisterClasses.all().stream().flatMap(register -> inRegister(register).stream()).filter(choice -> !known.contains(choice.eClass()))
					.forEach(choices::add);
		}
		return choices;
	}

	/** The class itself and its subclasses in the same package; a union stands in no other record. */
	private static List<EClass> concrete(EClass type) {
		List<EClass> found = new ArrayList<>();
		for (EClassifier candidate : type.getEPackage().getEClassifiers()) {
			if (candidate instanceof EClass eClass && !eClass.isAbstract() && type.isSuperTypeOf(eClass) && eClass != UnionPackage.Literals.UNION) {
				found.add(eClass);
			}
		}
		return found;
	}
}
