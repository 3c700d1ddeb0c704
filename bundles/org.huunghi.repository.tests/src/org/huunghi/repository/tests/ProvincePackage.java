package org.huunghi.repository.tests;

import java.util.List;

import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.huunghi.union.UnionPackage;

/** A plug-in's package, built by hand: a register with visits, a province's facet, and classes of its own below them. */
final class ProvincePackage {
	static final String URI = "urn:huunghi:test:province:1";

	private ProvincePackage() {
	}

	/** @param generated whether its classifiers name Java types, as those of generated packages do */
	static EPackage install(boolean generated) {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName("province");
		ePackage.setNsPrefix("province");
		ePackage.setNsURI(URI);

		EEnum level = EcoreFactory.eINSTANCE.createEEnum();
		level.setName("Level");
		for (String name : new String[] { "LOW", "HIGH" }) {
			EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
			literal.setName(name);
			literal.setLiteral(name.toLowerCase());
			literal.setValue(level.getELiterals().size());
			level.getELiterals().add(literal);
		}
		ePackage.getEClassifiers().add(level);
		EDataType code = EcoreFactory.eINSTANCE.createEDataType();
		code.setName("Code");
		code.setInstanceClassName("java.lang.String");
		ePackage.getEClassifiers().add(code);

		EClass gift = eClass(ePackage, "Gift");
		attribute(gift, "what", EcorePackage.Literals.ESTRING);
		EClass step = eClass(ePackage, "Step", UnionPackage.Literals.IDENTIFIED);
		attribute(step, "text", EcorePackage.Literals.ESTRING);
		EClass gate = eClass(ePackage, "Gate", UnionPackage.Literals.NAMED);
		reference(gate, "steps", step, true, -1);
		EClass visit = eClass(ePackage, "Visit", UnionPackage.Literals.RECORD);
		reference(visit, "gate", gate, false, 1);
		attribute(visit, "topic", EcorePackage.Literals.ESTRING);
		attribute(visit, "day", UnionPackage.Literals.PARTIAL_DATE);
		attribute(visit, "guests", EcorePackage.Literals.EINTEGER_OBJECT);
		attribute(visit, "level", level);
		attribute(visit, "code", code);
		reference(visit, "host", UnionPackage.Literals.PERSON, false, 1);
		reference(visit, "gifts", gift, true, -1);
		reference(visit, "best", gift, false, 1);
		EClass stateVisit = eClass(ePackage, "StateVisit", visit);
		attribute(stateVisit, "protocol", EcorePackage.Literals.ESTRING);
		EClass log = eClass(ePackage, "VisitLog", UnionPackage.Literals.REGISTER);
		attribute(log, "year", EcorePackage.Literals.EINT);
		EClass facet = eClass(ePackage, "BorderFacet", UnionPackage.Literals.FACET);
		attribute(facet, "gate", EcorePackage.Literals.ESTRING);
		EReference near = reference(facet, "near", UnionPackage.Literals.PLACE, false, -1);
		near.setUnique(true);

		if (generated) {
			for (EClassifier classifier : ePackage.getEClassifiers()) {
				if (classifier instanceof EClass || classifier instanceof EEnum) {
					classifier.setInstanceClassName("org.huunghi.province.test." + classifier.getName());
				}
			}
		}
		new XMIResourceImpl(org.eclipse.emf.common.util.URI.createURI(URI)).getContents().add(ePackage);
		EPackage.Registry.INSTANCE.put(URI, ePackage);
		CDOUtil.prepareDynamicEPackage(ePackage);
		return ePackage;
	}

	private static EClass eClass(EPackage ePackage, String name, EClass... above) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.getESuperTypes().addAll(List.of(above));
		ePackage.getEClassifiers().add(eClass);
		return eClass;
	}

	private static void attribute(EClass eClass, String name, EDataType type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		eClass.getEStructuralFeatures().add(attribute);
	}

	private static EReference reference(EClass eClass, String name, EClass type, boolean containment, int upper) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		reference.setUpperBound(upper);
		eClass.getEStructuralFeatures().add(reference);
		return reference;
	}
}
