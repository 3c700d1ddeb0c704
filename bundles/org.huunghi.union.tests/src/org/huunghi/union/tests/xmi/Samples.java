package org.huunghi.union.tests.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Facet;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Indicator;
import org.huunghi.union.Name;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Place;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.xmi.XmiInterchange;

/** Small unions to write and read. */
final class Samples {
	static final String FOREIGN_PACKAGE = "urn:test:missing-plug-in";
	private static final UnionFactory NEW = UnionFactory.eINSTANCE;

	private Samples() {
	}

	/** A union with references inside and to a place outside. */
	static Union union() {
		Union union = NEW.createUnion();
		union.setId("u");
		Name name = NEW.createName();
		name.setText("Sơn La ຫຼວງນໍ້າທາ");
		union.getNames().add(name);
		FigureRegister register = NEW.createFigureRegister();
		register.setId("r");
		Indicator indicator = NEW.createIndicator();
		indicator.setId("i");
		register.getIndicators().add(indicator);
		PeriodTotal total = NEW.createPeriodTotal();
		total.setId("t");
		total.setIndicator(indicator);
		total.setMoney(Money.valueOf("over 17000000 USD"));
		total.setPeriodFrom(PartialDate.of(2017));
		register.getRecords().add(total);
		union.getRegisters().add(register);
		Place outside = NEW.createPlace();
		outside.setId("outside");
		total.getPlaces().add(outside);
		return union;
	}

	/** Gives a record a facet whose class exists in no Java code, as that of a missing plug-in does. */
	static EObject addForeignFacet(Union union) {
		EPackage foreign = EcoreFactory.eINSTANCE.createEPackage();
		foreign.setName("missing");
		foreign.setNsPrefix("missing");
		foreign.setNsURI(FOREIGN_PACKAGE);
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("GateFacet");
		type.getESuperTypes().add(UnionPackage.Literals.FACET);
		type.getEStructuralFeatures().add(attribute("gate", EcorePackage.Literals.ESTRING));
		type.getEStructuralFeatures().add(attribute("opened", UnionPackage.Literals.PARTIAL_DATE));
		foreign.getEClassifiers().add(type);
		EObject facet = foreign.getEFactoryInstance().create(type);
		facet.eSet(type.getEStructuralFeature("gate"), "Cửa khẩu");
		facet.eSet(type.getEStructuralFeature("opened"), PartialDate.of(2019, 3));
		union.getFacets().add((Facet) facet);
		return facet;
	}

	private static EAttribute attribute(String name, EClassifier type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		return attribute;
	}

	static String written(EObject... roots) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(List.of(roots), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	static List<EObject> read(String text) throws IOException {
		return XmiInterchange.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.xmi");
	}
}
