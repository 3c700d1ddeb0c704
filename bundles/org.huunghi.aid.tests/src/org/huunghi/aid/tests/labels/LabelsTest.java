package org.huunghi.aid.tests.labels;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.union.create.Creation;
import org.huunghi.union.names.Names;
import org.huunghi.union.tests.support.LabelKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the model of aid are complete, its objects are called what tells them apart, and each class has its icon. */
class LabelsTest {
	private static final Locale VI = Locale.of("vi");

	@ParameterizedTest
	@ValueSource(strings = { "", "_vi", "_lo" })
	void everyElementHasALabel(String suffix) throws IOException {
		LabelKeys.assertComplete(AidPackage.eINSTANCE, AidPackage.class, suffix);
	}

	@Test
	void objectsAreCalledByWhatTellsThemApart() {
		EObject donor = make("Organisation", "names", "Tổ chức A");
		assertEquals("Nước sạch", Names.label(make("AidActivity", "names", "Nước sạch", "donors", donor), VI));
		assertEquals("Dự án: Tổ chức A (12/QĐ-UBND)",
				Names.label(make("AidActivity", "kind", "project", "donors", donor, "approvalNumber", "12/QĐ-UBND"), VI));
		assertEquals("Viện trợ chưa rõ loại", Names.label(make("AidActivity"), VI));
		assertEquals("Tổ chức A: 58/CNV (01/3/2024)",
				Names.label(make("DonorRegistration", "organisation", donor, "number", "58/CNV", "issued", "2024-03-01"), VI));
		assertEquals("Hàng hóa: Hủa Phăn (2022)",
				Names.label(make("SupportActivity", "kind", "goods", "places", make("Place", "names", "Hủa Phăn"), "validFrom", "2022"), VI));
		assertEquals("trên 1.000 USD (2024)", Names.label(amount("over 1000 USD", "2024"), VI));
		assertEquals("Báo cáo năm (15/01/2025)", Names.label(make("AidReport", "kind", "annual", "due", "2025-01-15"), VI));
		assertEquals("Nước sạch: 120 hộ", Names.label(make("AidResult", "indicator", "Nước sạch", "actual", "120", "unit", "hộ"), VI));
		assertEquals("Nước sạch", Names.label(make("AidResult", "indicator", "Nước sạch", "unit", "hộ"), VI));
		assertEquals("Y tế: 60 %", Names.label(make("SectorShare", "sector", "health", "percent", "60"), VI));
	}

	@Test
	void evenEmptyObjectsHaveALabelAndEachClassAnIcon() {
		for (EClassifier classifier : AidPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				for (Locale locale : List.of(VI, Locale.of("lo"), Locale.ENGLISH)) {
					assertFalse(Names.label(EcoreUtil.create(eClass), locale).isBlank(), eClass.getName());
				}
				assertTrue(Files.exists(Path.of("..", "org.huunghi.aid", "icons", "full", "obj16", eClass.getName() + ".svg")), eClass.getName());
			}
		}
	}

	@Test
	void eachRegisterHoldsItsOwnDirection() {
		assertEquals(List.of(Literals.AID_ACTIVITY, Literals.DONOR_REGISTRATION), Creation.recordClasses(Literals.AID_REGISTER));
		assertEquals(List.of(Literals.SUPPORT_ACTIVITY), Creation.recordClasses(Literals.SUPPORT_REGISTER));
	}
}
