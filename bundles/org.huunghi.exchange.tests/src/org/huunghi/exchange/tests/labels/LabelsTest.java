package org.huunghi.exchange.tests.labels;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.tests.support.LabelKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the exchange model are complete, each class has its icon, and its objects are called as the log calls them. */
class LabelsTest {
	private static final Locale VI = Locale.of("vi");
	private static final Locale LO = Locale.of("lo");

	@ParameterizedTest
	@ValueSource(strings = { "", "_vi", "_lo" })
	void everyElementHasALabel(String suffix) throws IOException {
		LabelKeys.assertComplete(ExchangePackage.eINSTANCE, ExchangePackage.class, suffix);
	}

	@Test
	void aDelegationIsCalledByItsTitleOrItsDirection() {
		assertEquals("Đoàn thăm Hủa Phăn (11/3/2024)", Names.label(delegation(), VI));
		assertEquals("Đoàn thăm Hủa Phăn", Names.label(delegation("validFrom", null), VI));
		assertEquals("Đoàn vào (2019)", Names.label(make("Delegation", "direction", "in", "validFrom", "2019"), VI));
		assertEquals("ຄະນະອອກ", Names.label(make("Delegation"), LO));
	}

	@Test
	void membersAndIntakesAreCalledByWhatTellsThemApart() {
		assertEquals("Lò Văn An, Phiên dịch", Names.label(make("DelegationMember", "name", "Lò Văn An", "role", "Phiên dịch"), VI));
		assertEquals("Bình", Names.label(make("DelegationMember", "person", make("Person", "names", "Bình"), "name", "B."), VI));
		assertEquals("Thành viên đoàn", Names.label(make("DelegationMember"), VI));
		assertEquals("Hủa Phăn, Nông nghiệp (2022)", Names.label(intake("fieldOfStudy", "Nông nghiệp"), VI));
		assertEquals("Trường Cao đẳng Sơn La", Names.label(make("StudentIntake", "school", make("Organisation", "names", "Trường Cao đẳng Sơn La")), VI));
		assertEquals("Đợt tiếp nhận lưu học sinh Lào", Names.label(make("StudentIntake"), VI));
	}

	@Test
	void registersSayWhatTheyAreFor() {
		assertEquals(List.of(Literals.DELEGATION), Creation.recordClasses(Literals.EXCHANGE_LOG));
		assertEquals(List.of(Literals.STUDENT_INTAKE), Creation.recordClasses(Literals.STUDENT_REGISTER));
		assertEquals("Sổ đoàn ra, đoàn vào", Names.label(make("ExchangeLog"), VI));
		assertTrue(ModelLabels.hint(Literals.DELEGATION, Literals.DELEGATION__HEAD_COUNT, VI).orElseThrow().contains("kể cả trưởng đoàn"));
	}

	@Test
	void everyClassHasAnIconAndALabelEvenWhenEmpty() throws IOException {
		for (EClassifier classifier : ExchangePackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				try (InputStream icon = ExchangePackage.class.getResourceAsStream("/icons/full/obj16/" + eClass.getName() + ".svg")) {
					assertTrue(icon != null && new String(icon.readAllBytes(), StandardCharsets.UTF_8).contains("viewBox=\"0 0 16 16\""), eClass.getName());
				}
				for (Locale locale : List.of(VI, LO, Locale.ENGLISH)) {
					assertFalse(Names.label(EcoreUtil.create(eClass), locale).isBlank(), eClass.getName());
				}
			}
		}
	}

	/** What is not said is not known: no choice but the direction has a first literal that claims something. */
	@Test
	void choicesStartAsUnknown() {
		for (String text : List.of("planned", "purpose", "payer")) {
			assertEquals("UNKNOWN", ((Enum<?>) delegation().eGet(Literals.DELEGATION.getEStructuralFeature(text))).name());
		}
		for (String text : List.of("level", "funding")) {
			assertEquals("UNKNOWN", ((Enum<?>) intake().eGet(Literals.STUDENT_INTAKE.getEStructuralFeature(text))).name());
		}
	}
}
