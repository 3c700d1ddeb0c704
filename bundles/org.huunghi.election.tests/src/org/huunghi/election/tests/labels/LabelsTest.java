package org.huunghi.election.tests.labels;

import static org.huunghi.election.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.tests.support.LabelKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the model of elections are complete, and its objects are called what the minutes call them. */
class LabelsTest {
	private static final Locale VI = Locale.of("vi");
	private static final Locale LO = Locale.of("lo");

	@ParameterizedTest
	@ValueSource(strings = { "", "_vi", "_lo" })
	void everyElementHasALabel(String suffix) throws IOException {
		LabelKeys.assertComplete(ElectionPackage.eINSTANCE, ElectionPackage.class, suffix);
	}

	@Test
	void objectsAreCalledByWhatTellsThemApart() {
		EObject candidate = make("Candidate", "number", 3, "person", make("Person", "names", "Tráng Thị Xuân"));
		assertEquals("3. Tráng Thị Xuân", Names.label(candidate, VI));
		assertEquals("Nguyễn Văn A", Names.label(make("Candidate", "name", "Nguyễn Văn A"), VI));
		assertEquals("Lần bầu 1", Names.label(make("Round", "ordinal", 1), VI));
		assertEquals("ຮອບທີ 1", Names.label(make("Round", "ordinal", 1), LO));
		assertEquals("Bảng kiểm phiếu của Tổ 1", Names.label(make("CountingSheet", "counter", "Tổ 1"), VI));
		assertEquals("Bảng kiểm phiếu", Names.label(make("CountingSheet"), VI));
		assertEquals("Trần B, Trưởng ban", Names.label(make("CountingOfficer", "name", "Trần B"), VI));
		assertEquals("3. Tráng Thị Xuân: 12", Names.label(make("Tally", "candidate", candidate, "votes", 12), VI));
	}

	@Test
	void anElectionIsCalledByItsNameOrByWhatIsElected() {
		EObject body = make("Body", "ordinal", 2);
		assertEquals("Bầu Ban Chấp hành khóa II (11/3/2024)", Names.label(make("Election", "body", body, "date", "2024-03-11"), VI));
		assertEquals("Bầu bổ sung", Names.label(make("Election", "body", body, "names", "Bầu bổ sung"), VI));
		assertEquals("Cuộc bầu cử", Names.label(make("Election"), VI));
		assertEquals("190-QD-TW", Names.label(make("Rulebook", "code", "190-QD-TW"), VI));
		assertEquals("Tỷ lệ trúng cử: khoản 2 Điều 30, 190-QĐ/TW", Names.label(make("Clause", "kind", "threshold", "instrument", "190-QĐ/TW", "article", "30", "paragraph", "2"), VI));
		assertEquals("Majority that elects: 190-QĐ/TW, Art. 30", Names.label(make("Clause", "kind", "threshold", "instrument", "190-QĐ/TW", "article", "30"), Locale.ENGLISH));
		assertEquals("Tỷ lệ trúng cử", Names.label(make("Clause", "kind", "threshold"), VI));
	}

	@Test
	void evenEmptyObjectsHaveALabel() {
		for (EClassifier classifier : ElectionPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
				for (Locale locale : List.of(VI, LO, Locale.ENGLISH)) {
					assertFalse(Names.label(EcoreUtil.create(eClass), locale).isBlank(), eClass.getName());
				}
			}
		}
		assertFalse(ModelLabels.hint(Literals.ELECTION, Literals.ELECTION__SEATS, VI).isEmpty());
	}
}
