package org.huunghi.union.tests.names;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.name;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Named;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Roman;
import org.junit.jupiter.api.Test;

/** Which name is shown when, and what objects without one are called. */
class NamesTest {
	private static final Locale VI = Locale.of("vi");
	private static final Locale LO = Locale.of("lo");
	private static final Locale EN = Locale.ENGLISH;

	@Test
	void theLanguageAskedForThenVietnameseThenEnglishThenAny() {
		Named place = make("Place", "names", List.of(name("华潘", "zh", "official", null, null), name("Houaphanh", "en", "official", null, null), name("Hủa Phăn", "vi", "alias", null, null),
				name("ຫົວພັນ", "lo-LA", "official", null, null)));
		assertEquals("ຫົວພັນ", Names.of(place, LO));
		assertEquals("Houaphanh", Names.of(place, Locale.US));
		assertEquals("Hủa Phăn", Names.of(place, Locale.FRENCH));
		place.getNames().remove(2);
		assertEquals("Houaphanh", Names.of(place, VI));
		place.getNames().remove(1);
		place.getNames().remove(1);
		assertEquals("华潘", Names.of(place, VI));
	}

	@Test
	void officialBeforeShortBeforeAlias() {
		Named body = make("Body", "names", List.of(name("Chấp hành", "vi", "alias", null, null), name("BCH", "vi", "short", null, null), name("Ban Chấp hành", "vi", "official", null, null)));
		assertEquals("Ban Chấp hành", Names.of(body, VI));
		body.getNames().remove(2);
		assertEquals("BCH", Names.of(body, VI));
	}

	@Test
	void aRenamedOrganisationKeepsItsOldNameInOldReports() {
		Named organisation = make("Organisation", "names", List.of(name("Sở Ngoại vụ", "vi", "official", null, "2025-02"), name("Department of Foreign Affairs", "en", "official", null, "2025-02"),
				name("Văn phòng Ủy ban", "vi", "official", "2025-03", null)));
		assertEquals("Sở Ngoại vụ", Names.of(organisation, VI, PartialDate.of(2024)));
		assertEquals("Văn phòng Ủy ban", Names.of(organisation, VI, PartialDate.of(2025, 3, 1)));
		assertEquals("Văn phòng Ủy ban", Names.of(organisation, VI));
		assertEquals("Văn phòng Ủy ban", Names.of(organisation, EN), "an English name that is over is not taken for the present one");
		assertEquals("Văn phòng Ủy ban", Names.of(organisation, VI, PartialDate.of(2025)), "in the year of the renaming");
	}

	@Test
	void anEndedNameIsBetterThanNone() {
		Named organisation = make("Organisation", "names", List.of(name("Cũ hơn", "vi", "official", null, "2010"), name("Cũ", "vi", "official", "2011", "2020")));
		assertEquals("Cũ", Names.of(organisation, VI));
		assertEquals("Cũ", Names.of(organisation, VI, PartialDate.of(2022)));
	}

	@Test
	void whatHasNoNameIsCalledByItsKindAndNumber() {
		EObject body = make("Body", "ordinal", 3);
		assertEquals("Ban Chấp hành khóa III", Names.label(body, VI));
		assertEquals("Executive Committee III", Names.label(body, EN));
		assertEquals("Nhiệm kỳ III (2023–2028)", Names.label(make("Term", "ordinal", 3, "validFrom", "2023", "validTo", "2028"), VI));
		assertEquals("Đại hội lần thứ II (11/3/2024)", Names.label(make("Congress", "ordinal", 2, "validFrom", "2024-03-11"), VI));
		assertEquals("Kết luận 12-KL/TW", Names.label(make("Document", "kind", "conclusion", "number", "12-KL/TW"), VI));
		assertEquals("Sổ nhân sự", Names.label(make("PersonRegister"), VI));
	}

	@Test
	void partsAreCalledByWhatTheyJoin() {
		EObject post = make("Post", "kind", "chair");
		make("Organisation", "names", "Liên hiệp", "posts", post);
		EObject tenure = make("Appointment", "post", post, "validFrom", "2024");
		person("Tráng Thị Xuân", "appointments", tenure);
		assertEquals("Tráng Thị Xuân: Chủ tịch, Liên hiệp (2024)", Names.label(tenure, VI));
		EObject indicator = make("Indicator", "names", "Viện trợ");
		EObject total = make("PeriodTotal", "indicator", indicator, "money", "over 17000000 USD", "periodFrom", "2017", "periodTo", "2023");
		assertEquals("Viện trợ: trên 17.000.000 USD (2017–2023)", Names.label(total, VI));
		assertEquals("VN-14 (ISO 3166)", Names.label(make("PlaceCode", "value", "VN-14"), VI));
	}

	@Test
	void everyKindOfObjectHasALabelEvenWhenEmpty() {
		for (EClassifier classifier : UnionPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
				for (Locale locale : List.of(VI, LO, EN)) {
					assertFalse(Names.label(EcoreUtil.create(eClass), locale).isBlank(), eClass.getName());
				}
			}
		}
	}

	@Test
	void aReferenceThatLeadsNowhereIsSaidToDoSo() {
		EObject proxy = make("Document");
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("urn:huunghi:id:1"));
		assertTrue(Names.label(proxy, EN).contains("urn:huunghi:id:1"));
		assertTrue(Names.label(make("Source", "document", proxy), VI).contains("Không tìm thấy"));
	}

	@Test
	void searchTextsAreNamesAndOtherTextsWithoutIdentifiers() {
		EObject document = with(make("Document", "names", List.of(name("Kết luận", "vi", "official", null, null), name("Conclusion", "en", "official", null, "2020"))), "number", "12-KL/TW", "remarks",
				" ");
		assertEquals(List.of("Kết luận", "Conclusion", "12-KL/TW"), Names.searchTexts(document));
	}

	@Test
	void romanFigures() {
		assertEquals("XIV", Roman.of(14));
		assertEquals("MCMXCIX", Roman.of(1999));
		assertEquals("0", Roman.of(0));
	}
}
