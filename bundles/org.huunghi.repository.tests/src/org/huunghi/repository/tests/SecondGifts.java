package org.huunghi.repository.tests;

import java.util.List;

import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.migration.Migration;

/**
 * A second version of the sample of gifts. The object is called {@code what}, there are several persons, the value is a text with a currency of its
 * own, the year stands beside the date, a required state came with a default, where the gift is kept is gone, and directions have other words.
 */
public final class SecondGifts implements Migration {
	public static final String FIRST = "urn:huunghi:sample:gifts:1";
	public static final String URI_2 = "urn:huunghi:sample:gifts:2";

	/** Installs it as a plug-in would; to be removed from the registry after the test. */
	public static EPackage install() {
		EPackage gifts = EcoreFactory.eINSTANCE.createEPackage();
		gifts.setName("gifts");
		gifts.setNsPrefix("gifts");
		gifts.setNsURI(URI_2);
		EEnum direction = EcoreFactory.eINSTANCE.createEEnum();
		direction.setName("GiftDirection");
		for (String literal : List.of("unknown", "in", "out")) {
			EEnumLiteral each = EcoreFactory.eINSTANCE.createEEnumLiteral();
			each.setName(literal.toUpperCase());
			each.setLiteral(literal);
			each.setValue(direction.getELiterals().size());
			direction.getELiterals().add(each);
		}
		gifts.getEClassifiers().add(direction);
		eClass(gifts, "GiftRegister", UnionPackage.Literals.REGISTER);
		EClass gift = eClass(gifts, "Gift", UnionPackage.Literals.RECORD);
		attribute(gift, "what", EcorePackage.Literals.ESTRING);
		attribute(gift, "direction", direction);
		attribute(gift, "date", UnionPackage.Literals.PARTIAL_DATE);
		attribute(gift, "year", EcorePackage.Literals.EINT);
		attribute(gift, "value", EcorePackage.Literals.ESTRING);
		attribute(gift, "inventory", EcorePackage.Literals.ESTRING);
		EAttribute state = attribute(gift, "state", EcorePackage.Literals.ESTRING);
		state.setLowerBound(1);
		state.setDefaultValueLiteral("good");
		reference(gift, "person", UnionPackage.Literals.PERSON, -1);
		reference(gift, "occasion", UnionPackage.Literals.EVENT, 1);
		reference(gift, "partner", UnionPackage.Literals.ORGANISATION, 1);
		new XMIResourceImpl(URI.createURI(URI_2)).getContents().add(gifts);
		EPackage.Registry.INSTANCE.put(URI_2, gifts);
		CDOUtil.prepareDynamicEPackage(gifts);
		return gifts;
	}

	@Override
	public String featureName(String className, String name) {
		return name.equals("object") ? "what" : name;
	}

	@Override
	public Object value(String className, String featureName, Object value) {
		return featureName.equals("direction") ? value.equals("received") ? "in" : "out" : value;
	}

	/** The first direction was the default before, and is said anew; the year follows from the date. */
	@Override
	public void complete(EObject before, EObject after) {
		if (before.eClass().getName().equals("Gift")) {
			Object date = before.eGet(before.eClass().getEStructuralFeature("date"));
			if (date != null) {
				after.eSet(after.eClass().getEStructuralFeature("year"), Integer.valueOf(date.toString().substring(0, 4)));
			}
		}
	}

	private static EClass eClass(EPackage ePackage, String name, EClass above) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.getESuperTypes().add(above);
		ePackage.getEClassifiers().add(eClass);
		return eClass;
	}

	private static EAttribute attribute(EClass eClass, String name, EDataType type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		eClass.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static void reference(EClass eClass, String name, EClass type, int upper) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setUpperBound(upper);
		eClass.getEStructuralFeatures().add(reference);
	}
}
