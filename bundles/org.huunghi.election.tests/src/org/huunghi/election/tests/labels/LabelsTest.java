package org.huunghi.election.tests.labels;

import static org.huunghi.election.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
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
		Properties labels = new Properties();
		try (InputStreamReader in = new InputStreamReader(ElectionPackage.class.getResourceAsStream("labels" + suffix + ".properties"), StandardCharsets.UTF_8)) {
			labels.load(in);
		}
		Set<String> keys = labels.stringPropertyNames().stream().filter(key -> !key.endsWith(".hint") && !key.endsWith(".pattern")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(elements(), keys);
		labels.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
	}

	private static Set<String> elements() {
		Set<String> keys = new TreeSet<>();
		for (EClassifier classifier : ElectionPackage.eINSTANCE.getEClassifiers()) {
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
