package org.huunghi.union.tests.rules;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.union;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Person;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.impl.MembershipImpl;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Rule;
import org.huunghi.union.rules.RuleSet;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.huunghi.union.tests.support.RuleContract;
import org.junit.jupiter.api.Test;

/** How the rules are asked: over a tree, for one object, through EMF, and for the objects of a plug-in. */
class ValidationTest {

	@Test
	void saysWhichRecordAndWhere() {
		Person person = person("Tráng Thị Xuân", "phone", " ");
		EObject union = union(make("PersonRegister", "records", person));
		Problem problem = RuleContract.check(union).get(0);
		assertEquals(person.getId(), problem.recordId());
		assertEquals(UnionPackage.Literals.PERSON__PHONE, problem.feature());
		assertEquals("Liên hiệp thử › Sổ nhân sự › Tráng Thị Xuân", problem.path(Locale.of("vi")));
	}

	@Test
	void aPartOfARecordBelongsToTheRecord() {
		EObject document = make("Document", "number", "1", "attachments", make("Attachment"));
		Problem problem = RuleContract.check(document).get(0);
		assertEquals(((org.huunghi.union.Document) document).getId(), problem.recordId());
	}

	@Test
	void oneObjectWithoutTheRecordsInIt() {
		EObject term = make("Term", "remarks", " ", "bodies", make("Body", "remarks", " "), "names", " ");
		assertEquals(List.of("text.blank", "name.blank"), Validation.checkOne(term).stream().map(Problem::code).toList());
	}

	@Test
	void cancelledItStops() {
		EObject register = make("PersonRegister", "records", List.of(person("A", "phone", " "), person("B", "phone", " ")));
		int[] asked = new int[1];
		assertEquals(1, Validation.check(register, () -> ++asked[0] > 2).size());
	}

	@Test
	void soundDataHaveNoProblems() {
		assertEquals(List.of(), RuleContract.check(union(make("PersonRegister", "records", person("A", "born", "1970")))));
	}

	/** A repository throws an exception of its own where the target of a reference is gone. */
	@Test
	void aReferenceThatCantBeReadIsAProblemAndNoCrash() {
		EObject body = make("Body", "seats", 2, "memberships", new GoneMembership());
		List<Problem> problems = RuleContract.check(body);
		Problem gone = problems.stream().filter(problem -> problem.code().equals("reference.unresolved")).findFirst().orElseThrow();
		assertEquals(UnionPackage.Literals.MEMBERSHIP__PERSON, gone.feature());
		assertFalse(gone.message(Locale.of("vi")).isBlank());
		assertEquals(1, problems.stream().filter(problem -> problem.target() instanceof GoneMembership).filter(problem -> !problem.code().startsWith("id.")).count());
	}

	private static final class GoneMembership extends MembershipImpl {
		@Override
		public Object eGet(EStructuralFeature feature, boolean resolve) {
			if (feature == UnionPackage.Literals.MEMBERSHIP__PERSON) {
				throw new IllegalStateException("gone");
			}
			return super.eGet(feature, resolve);
		}

		@Override
		public Person getPerson() {
			throw new IllegalStateException("gone");
		}
	}

	@Test
	void emfAsksTheSameRules() {
		Validation.registerRules();
		EObject register = make("PersonRegister", "records", List.of(person("A", "id", null), person("B", "born", "2000", "died", "1999")));
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(register);
		assertEquals(Diagnostic.ERROR, diagnostic.getSeverity());
		assertEquals(RuleContract.check(register).stream().map(problem -> problem.severity().toDiagnostic()).toList(), diagnostic.getChildren().stream().map(Diagnostic::getSeverity).toList());
	}

	@Test
	void objectsOfAPluginFollowTheRulesOfBoth() {
		EPackage ePackage = plugin();
		RuleValidator.register(ePackage, new RuleSet() {
			@Override
			public List<Rule<?>> rules() {
				return List.of(new Rule<>(EObject.class, (object, findings) -> findings.warning("gift.heavy", null)), new Rule<>(EObject.class, (object, findings) -> {
					throw new IllegalStateException("on purpose");
				}));
			}

			@Override
			public Texts messages() {
				return Texts.beside(UnionPackage.class, "labels");
			}
		});
		EObject gift = EcoreUtil.create((EClass) ePackage.getEClassifier("Gift"));
		gift.eSet(gift.eClass().getEStructuralFeature("giver"), " ");
		List<String> codes = RuleContract.check(gift).stream().map(Problem::code).toList();
		assertEquals(List.of("text.blank", "gift.heavy", "rule.failed"), codes);
		assertEquals(3, Diagnostician.INSTANCE.validate(gift).getChildren().size());
		Problem failed = RuleContract.check(gift).get(2);
		assertEquals(Severity.WARNING, failed.severity());
		for (String language : List.of("vi", "lo", "en")) {
			assertFalse(failed.message(Locale.of(language)).startsWith("!"));
			assertTrue(failed.message(Locale.of(language)).contains("on purpose"));
		}
	}

	@Test
	void objectsOfAPackageWithoutRulesFollowTheCommonOnes() {
		EObject gift = EcoreUtil.create((EClass) plugin().getEClassifier("Gift"));
		gift.eSet(gift.eClass().getEStructuralFeature("giver"), " ");
		Problem problem = RuleContract.check(gift).get(0);
		assertEquals("text.blank", problem.code());
		assertEquals("Gift: “Giver” holds nothing but blanks. Write the text or clear the field.", problem.message(Locale.ENGLISH));
	}

	private static EPackage plugin() {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName("gifts");
		ePackage.setNsURI("urn:test:gifts");
		EClass gift = EcoreFactory.eINSTANCE.createEClass();
		gift.setName("Gift");
		EAttribute giver = EcoreFactory.eINSTANCE.createEAttribute();
		giver.setName("giver");
		giver.setEType(EcorePackage.Literals.ESTRING);
		gift.getEStructuralFeatures().add(giver);
		ePackage.getEClassifiers().add(gift);
		return ePackage;
	}
}
