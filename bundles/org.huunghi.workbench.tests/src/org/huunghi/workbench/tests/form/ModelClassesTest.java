package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.ModelClasses;
import org.huunghi.workbench.tests.visits.VisitsPackage;
import org.junit.jupiter.api.Test;

/** Classes are found by what extensions name, also across packages. */
class ModelClassesTest {
	private static final VisitsPackage VISITS = VisitsPackage.eINSTANCE;

	@Test
	void aClassIsItselfAndWhatIsAboveIt() {
		assertTrue(ModelClasses.isA(VISITS.getVisit(), VisitsPackage.eNS_URI, "Visit"));
		assertTrue(ModelClasses.isA(VISITS.getStateVisit(), VisitsPackage.eNS_URI, "Visit"));
		assertTrue(ModelClasses.isA(VISITS.getStateVisit(), UnionPackage.eNS_URI, "Record"));
		assertFalse(ModelClasses.isA(VISITS.getVisit(), VisitsPackage.eNS_URI, "StateVisit"));
		assertFalse(ModelClasses.isA(VISITS.getVisit(), UnionPackage.eNS_URI, "Visit"));
		assertFalse(ModelClasses.isA(VISITS.getVisit(), null, null));
		assertFalse(ModelClasses.isA(null, UnionPackage.eNS_URI, "Record"));
	}

	@Test
	void registersOfThePackagesAreFoundTheCoresFirst() {
		List<EClass> registers = ModelClasses.concreteBelow(UnionPackage.Literals.REGISTER);
		assertTrue(registers.contains(VISITS.getVisitRegister()));
		assertFalse(registers.contains(UnionPackage.Literals.REGISTER));
		assertEquals(UnionPackage.eINSTANCE, registers.get(0).getEPackage());
		assertTrue(registers.indexOf(VISITS.getVisitRegister()) > registers.indexOf(UnionPackage.Literals.PERSON_REGISTER));
	}
}
