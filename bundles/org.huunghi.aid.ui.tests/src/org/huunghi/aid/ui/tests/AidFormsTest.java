package org.huunghi.aid.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.ui.AidForms;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No feature of aid and support is forgotten in the forms, and all of them can be entered. */
class AidFormsTest {
	private final AidForms forms = new AidForms();

	static Stream<EClass> classes() {
		return AidPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !UnionPackage.Literals.REGISTER.isSuperTypeOf(type));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyFeatureIsShownOnceOrHiddenOnPurpose(EClass type) {
		FormDefinition form = forms.define(type);
		List<EStructuralFeature> shown = form.sections().stream().flatMap(section -> section.features().stream()).toList();
		assertEquals(shown.size(), shown.stream().distinct().count(), type.getName());
		List<String> forgotten = type.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isChangeable)
				.filter(feature -> !shown.contains(feature) && !form.hidden().contains(feature)).map(EStructuralFeature::getName).toList();
		assertEquals(List.of(), forgotten, type.getName());
		assertTrue(type.getEAllStructuralFeatures().containsAll(shown) && type.getEAllStructuralFeatures().containsAll(form.columns()),
				type.getName());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void whatIsShownCanBeEnteredUnderATitle(EClass type) {
		FormDefinition form = forms.define(type);
		for (FormSection section : form.sections()) {
			assertFalse(section.title().isBlank() || section.title().startsWith("NLS missing"), section.title());
			section.features().forEach(feature -> assertNotEquals(FieldKind.READ_ONLY, form.kind(feature), feature.getName()));
		}
	}
}
