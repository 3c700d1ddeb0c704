package org.huunghi.union.tests.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.huunghi.union.BodyKind;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.UnionPackage.Literals;
import org.huunghi.union.labels.ModelLabels;
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
		Properties labels = new Properties();
		try (InputStreamReader in = new InputStreamReader(UnionPackage.class.getResourceAsStream("labels" + suffix + ".properties"), StandardCharsets.UTF_8)) {
			labels.load(in);
		}
		Set<String> keys = labels.stringPropertyNames().stream().filter(key -> !key.endsWith(".hint")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(elements(), keys);
		labels.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
	}

	private static Set<String> elements() {
		Set<String> keys = new TreeSet<>();
		for (EClassifier classifier : UnionPackage.eINSTANCE.getEClassifiers()) {
			String name = classifier.getName();
			keys.add(name);
			if (classifier instanceof EClass eClass) {
				keys.add(name + ".plural");
				eClass.getEStructuralFeatures().forEach(feature -> keys.add(name + '.' + feature.getName()));
			} else if (classifier instanceof EEnum eEnum) {
				eEnum.getELiterals().forEach(literal -> keys.add(name + '.' + literal.getName()));
			}
		}
		return keys;
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
