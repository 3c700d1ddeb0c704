package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormSection;
import org.huunghi.workbench.form.core.CoreForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No feature of the core's records is forgotten in the forms, and other packages get usable forms for nothing. */
class FormDefinitionsTest {
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private final CoreForms core = new CoreForms();
	private final FormDefinitions forms = new FormDefinitions(core, Locale.ENGLISH);

	static Stream<EClass> concreteClasses() {
		return MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	static Stream<EClass> mainRecords() {
		return Stream.of(MODEL.getUnion(), MODEL.getOrganisation(), MODEL.getPerson(), MODEL.getPost(), MODEL.getAppointment(), MODEL.getTerm(),
				MODEL.getCongress(), MODEL.getMeeting(), MODEL.getBody(), MODEL.getMembership(), MODEL.getAward(), MODEL.getAgreement(), MODEL.getEvent(),
				MODEL.getDocument(), MODEL.getPlace(), MODEL.getPeriodTotal(), MODEL.getIndicator(), MODEL.getRegister(), MODEL.getDirection(),
				MODEL.getOrganisationChange());
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyChangeableFeatureIsShownOrHiddenOnPurpose(EClass type) {
		FormDefinition form = forms.of(type);
		List<String> forgotten = type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isChangeable)
				.filter(feature -> !form.shows(feature) && !form.hidden().contains(feature)).map(EStructuralFeature::getName).toList();
		assertEquals(List.of(), forgotten, type.getName());
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void noFeatureIsShownTwiceOrBelongsToAnotherClass(EClass type) {
		List<EStructuralFeature> shown = forms.of(type).sections().stream().flatMap(section -> section.features().stream()).toList();
		assertEquals(shown.size(), shown.stream().distinct().count(), type.getName());
		assertTrue(type.getEAllStructuralFeatures().containsAll(shown), type.getName());
		assertTrue(type.getEAllStructuralFeatures().containsAll(forms.of(type).columns()), type.getName());
	}

	@ParameterizedTest
	@MethodSource("mainRecords")
	void everyMainRecordHasAFormOfItsOwnWithTitles(EClass type) {
		FormDefinition form = core.define(type);
		assertNotNull(form, type.getName());
		for (FormSection section : form.sections()) {
			assertFalse(section.title().isBlank() || section.title().startsWith("NLS missing"), section.title());
		}
	}

	@Test
	void kindsFollowTheTypes() {
		assertEquals(FieldKind.NAMES, FieldKind.of(MODEL.getNamed_Names()));
		assertEquals(FieldKind.LONG_TEXT, FieldKind.of(MODEL.getRecord_Remarks()));
		assertEquals(FieldKind.VALUE, FieldKind.of(MODEL.getPerson_Born()));
		assertEquals(FieldKind.VALUE, FieldKind.of(MODEL.getPeriodTotal_Money()));
		assertEquals(FieldKind.CHOICE, FieldKind.of(MODEL.getPerson_Gender()));
		assertEquals(FieldKind.CHECK, FieldKind.of(MODEL.getCongress_Extraordinary()));
		assertEquals(FieldKind.EMAIL, FieldKind.of(MODEL.getPerson_Email()));
		assertEquals(FieldKind.LINK, FieldKind.of(MODEL.getDocument_Link()));
		assertEquals(FieldKind.REFERENCE, FieldKind.of(MODEL.getPerson_NativePlace()));
		assertEquals(FieldKind.REFERENCES, FieldKind.of(MODEL.getAward_Persons()));
		assertEquals(FieldKind.TABLE, FieldKind.of(MODEL.getBody_Memberships()));
		assertEquals(FieldKind.ATTACHMENTS, FieldKind.of(MODEL.getDocument_Attachments()));
	}

	@Test
	void aPluginsSubclassInheritsTheFormAndAddsItsFields() {
		EClass visit = eClass("Visit", MODEL.getEvent());
		EAttribute purpose = attribute(visit, "purpose");
		FormDefinition form = forms.of(visit);
		assertTrue(form.shows(MODEL.getEvent_Attendance()));
		assertTrue(form.shows(purpose));
		assertTrue(form.hidden().contains(MODEL.getIdentified_Id()));
	}

	@Test
	void aPluginsOwnRecordGetsAFormFromItsFeatures() {
		EClass project = eClass("Project", MODEL.getRecord());
		EAttribute budget = attribute(project, "budget");
		FormDefinition form = forms.of(project);
		assertTrue(form.shows(budget));
		assertTrue(form.shows(MODEL.getRecord_Sources()));
		assertTrue(form.shows(MODEL.getRecord_Remarks()));
	}

	@Test
	void fieldsOfPackagesThatAreNotInstalledAreReadOnly() {
		EClass facet = eClass("Extra", MODEL.getFacet());
		assertEquals(FieldKind.READ_ONLY, forms.of(facet).kind(attribute(facet, "colour")));
	}

	private static EClass eClass(String name, EClass above) {
		EPackage own = EcoreFactory.eINSTANCE.createEPackage();
		own.setName("visits");
		own.setNsPrefix("visits");
		own.setNsURI("urn:example:visits:1");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(above);
		own.getEClassifiers().add(type);
		return type;
	}

	private static EAttribute attribute(EClass type, String name) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(attribute);
		return attribute;
	}
}
