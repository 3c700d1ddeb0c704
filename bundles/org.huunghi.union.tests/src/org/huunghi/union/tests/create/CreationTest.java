package org.huunghi.union.tests.create;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.huunghi.union.Body;
import org.huunghi.union.Membership;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.UnionPackage.Literals;
import org.huunghi.union.create.Creation;
import org.junit.jupiter.api.Test;

/** New objects have an identity, copies one of their own, and registers say what they hold. */
class CreationTest {

	@Test
	void identifiedObjectsGetAUuid() {
		Person first = Creation.create(Literals.PERSON);
		Person second = Creation.create(Literals.PERSON);
		assertTrue(first.getId().matches("[0-9a-f-]{36}"));
		assertNotEquals(first.getId(), second.getId());
		assertEquals(Literals.NAME, Creation.create(Literals.NAME).eClass());
		assertThrows(IllegalArgumentException.class, () -> Creation.create(Literals.NAMED));
	}

	@Test
	void aCopyHasItsOwnIdentityAndInnerReferences() {
		Person person = person("A");
		Membership before = make("Membership", "person", person);
		Membership after = make("Membership", "person", person, "replaces", before);
		Term term = make("Term", "ordinal", 3, "bodies", make("Body", "memberships", List.of(before, after)));
		Term copy = (Term) Creation.copyWithNewIds(term);
		Body body = copy.getBodies().get(0);
		assertNull(copy.eContainer());
		assertEquals(3, copy.getOrdinal());
		assertNotEquals(term.getId(), copy.getId());
		assertNotEquals(before.getId(), body.getMemberships().get(0).getId());
		assertSame(person, body.getMemberships().get(0).getPerson());
		assertNotSame(before, body.getMemberships().get(0));
		assertSame(body.getMemberships().get(0), body.getMemberships().get(1).getReplaces());
	}

	@Test
	void registersSayWhatTheyHold() {
		assertEquals(List.of(Literals.PERSON), Creation.recordClasses((Register) Creation.create(Literals.PERSON_REGISTER)));
		assertEquals(List.of(Literals.PLACE), Creation.recordClasses(Literals.GAZETTEER));
		assertEquals(List.of(), Creation.recordClasses(Literals.REGISTER));
	}

	@Test
	void aPluginsRegisterMayHoldItsOwnAndTheCoresClasses() {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		EClass gift = eClass(ePackage, "Gift", Literals.RECORD);
		gift.setAbstract(true);
		EClass flag = eClass(ePackage, "Flag", gift);
		EClass register = eClass(ePackage, "GiftRegister", Literals.REGISTER);
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource("urn:huunghi:register");
		annotation.getDetails().put("records", "Gift Event Unknown");
		register.getEAnnotations().add(annotation);
		EClass special = eClass(ePackage, "SpecialRegister", register);
		assertEquals(List.of(flag, Literals.EVENT), Creation.recordClasses(special));
	}

	private static EClass eClass(EPackage ePackage, String name, EClass superType) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.getESuperTypes().add(superType);
		ePackage.getEClassifiers().add(eClass);
		return eClass;
	}
}
