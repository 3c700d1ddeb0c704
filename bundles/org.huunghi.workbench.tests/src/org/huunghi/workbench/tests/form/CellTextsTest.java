package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Gender;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.value.CellTexts;
import org.huunghi.workbench.form.value.WrongTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into fields and cells becomes the value that they mean, and is written so that it can be read again. */
class CellTextsTest {
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private static final Locale VI = Locale.forLanguageTag("vi");
	private final CellTexts texts = new CellTexts(VI);

	@Test
	void datesAsPeopleWriteThem() throws WrongTextException {
		assertEquals(PartialDate.of(2024, 3, 15), texts.parse("15/3/2024", MODEL.getPerson_Born()));
		assertEquals(PartialDate.of(2024, 3), texts.parse("3/2024", MODEL.getPerson_Born()));
		assertEquals(PartialDate.of(2024), texts.parse("2024", MODEL.getPerson_Born()));
	}

	@Test
	void aWrongDateSaysWhyInOneSentence() {
		WrongTextException wrong = assertThrows(WrongTextException.class, () -> texts.parse("32/13/2024", MODEL.getPerson_Born()));
		assertTrue(wrong.getMessage().length() > 10, wrong.getMessage());
	}

	@Test
	void moneyWithDots() throws WrongTextException {
		assertEquals(Money.exactly(new BigDecimal("70814000000"), "VND"), texts.parse("70.814.000.000 đồng", MODEL.getPeriodTotal_Money()));
	}

	@Test
	void wholeNumbersOnlyWhereWholeNumbersBelong() throws WrongTextException {
		assertEquals(22, texts.parse("22", MODEL.getBody_Seats()));
		assertThrows(WrongTextException.class, () -> texts.parse("22,5", MODEL.getBody_Seats()));
		assertThrows(WrongTextException.class, () -> texts.parse("70.814.000.000", MODEL.getBody_Seats()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void blankIsNoValue(String blank) throws WrongTextException {
		assertNull(texts.parse(blank, MODEL.getPerson_Born()));
		assertNull(texts.parse(blank, MODEL.getBody_Seats()));
	}

	@Test
	void wordsStayAsTheyAreTyped() throws WrongTextException {
		assertEquals("  hoà bình ", texts.parse("  hoà bình ", MODEL.getPerson_Ethnicity()));
		assertNull(texts.parse("", MODEL.getPerson_Ethnicity()));
	}

	@Test
	void choicesByTheirLabelInAnyCase() throws WrongTextException {
		for (String language : new String[] { "vi", "lo", "en" }) {
			CellTexts localised = new CellTexts(Locale.forLanguageTag(language));
			for (EClassifier classifier : MODEL.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					for (EAttribute attribute : type.getEAttributes()) {
						if (attribute.getEAttributeType() instanceof EEnum choices) {
							for (EEnumLiteral literal : choices.getELiterals()) {
								String label = localised.format(literal.getInstance(), attribute);
								assertEquals(literal.getInstance(), localised.parse(label, attribute), language + ' ' + attribute.getName() + ' ' + label);
							}
						}
					}
				}
			}
		}
		assertEquals(Gender.FEMALE, texts.parse("nữ", MODEL.getPerson_Gender()));
		assertThrows(WrongTextException.class, () -> texts.parse("nữa", MODEL.getPerson_Gender()));
	}

	@Test
	void languagesByNameOrTag() throws WrongTextException {
		assertEquals("lo", texts.parse("Tiếng Lào", MODEL.getName_Language()));
		assertEquals("lo", texts.parse("lo", MODEL.getName_Language()));
		assertEquals("mnw", texts.parse("mnw", MODEL.getName_Language()));
		assertThrows(WrongTextException.class, () -> texts.parse("tiếng gì đó", MODEL.getName_Language()));
	}
}
