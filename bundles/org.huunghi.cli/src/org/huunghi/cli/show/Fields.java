package org.huunghi.cli.show;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.Register;
import org.huunghi.union.UnionPackage;

/** Which fields of a record are shown, and how far what it contains is opened. */
final class Fields {
	/** How the values of a field are shown. */
	enum Depth {
		/** The value itself; of a reference, the label and id of what it leads to. */
		VALUE,
		/** With all fields of what is contained. */
		OPENED,
		/** Only how many there are: a register may hold a hundred thousand records. */
		COUNTED
	}

	private Fields() {
	}

	/** @return the fields of a class in the order of the model, without those that follow from others */
	static List<EStructuralFeature> of(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> !f.isDerived() && !f.isTransient() && !f.isVolatile())
				.filter(f -> !(f instanceof EReference reference && reference.isContainer())).toList();
	}

	/** @return how the values of the field are shown */
	static Depth depth(EStructuralFeature field) {
		if (!(field instanceof EReference reference) || !reference.isContainment()) {
			return Depth.VALUE;
		}
		if (field == UnionPackage.Literals.REGISTER__RECORDS) {
			return Depth.COUNTED;
		}
		EClass type = reference.getEReferenceType();
		// Places within places and registers of a union are shown by themselves.
		boolean ownKind = type.isSuperTypeOf(reference.getEContainingClass()) && UnionPackage.Literals.RECORD != type;
		return ownKind || UnionPackage.Literals.REGISTER.isSuperTypeOf(type) ? Depth.VALUE : Depth.OPENED;
	}

	/** @return the values of the field, one, none or several; null values are left out */
	static List<?> values(EObject object, EStructuralFeature field) {
		Object value = object.eGet(field);
		if (value instanceof List<?> several) {
			return several;
		}
		return value == null ? List.of() : List.of(value);
	}

	/** @return how many records a register holds, or -1 for anything else */
	static int count(EObject object) {
		return object instanceof Register register && !object.eIsProxy() ? register.getRecords().size() : -1;
	}
}
