package org.huunghi.union.tests.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.emf.ecore.EcorePackage;
import org.huunghi.union.BodyKind;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.UnionPackage.Literals;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.tests.support.LabelKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the core model are complete, and a model without words is readable. */
class ModelLabelsTest {
	private static final Locale VI = Locale.of("vi");
	private static final Locale LO = Locale.of("lo");

	@ParameterizedTest
	@ValueSource(strings = { "", "_vi", "_lo" })
	void everyElementHasALabel(String suffix) throws IOException {
		LabelKeys.assertComplete(UnionPackage.eINSTANCE, UnionPackage.class, suffix);
	}

	@Test
	void labelsInTheLanguageAskedFor() {
		assertEquals("Nhiệm kỳ", ModelLabels.of(Literals.TERM, VI));
		assertEquals("ສະໄໝ", ModelLabels.of(Literals.TERM, LO));
		assertEquals("Terms", ModelLabels.plural(Literals.TERM, Locale.ENGLISH));
		assertEquals("Term", ModelLabels.of(Literals.TERM, Locale.FRENCH));
		assertEquals("Số lượng ủy viên", ModelLabels.of(Literals.BODY__SEATS, VI));
		assertEquals("Ban Chấp hành", ModelLabels.of(BodyKind.EXECUTIVE_COMMITTEE, VI));
		assertEquals("Ban Chấp hành", ModelLabels.of(Literals.BODY_KIND.getEEnumLiteral("EXECUTIVE_COMMITTEE"), VI));
	}

	@Test
	void inheritedFeaturesAreLookedUpAlongTheSupertypes() {
		assertEquals("Ghi chú", ModelLabels.of(Literals.CONGRESS, Literals.RECORD__REMARKS, VI));
		assertTrue(ModelLabels.hint(Literals.BODY, Literals.BODY__SEATS, VI).isPresent());
		assertTrue(ModelLabels.hint(Literals.BODY, Literals.BODY__TERM, VI).isEmpty());
	}

	@Test
	void aModelWithoutLabelsIsReadable() {
		assertEquals("Estructural feature", ModelLabels.of(EcorePackage.Literals.ESTRUCTURAL_FEATURE, VI));
		assertEquals("Lower bound", ModelLabels.of(EcorePackage.Literals.ETYPED_ELEMENT__LOWER_BOUND, LO));
	}
}
