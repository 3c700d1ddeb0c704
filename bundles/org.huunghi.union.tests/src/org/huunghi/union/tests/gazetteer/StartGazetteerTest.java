package org.huunghi.union.tests.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.CodeSystem;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Name;
import org.huunghi.union.Place;
import org.huunghi.union.PlaceCode;
import org.huunghi.union.PlaceKind;
import org.huunghi.union.gazetteer.StartGazetteer;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that every repository starts with. */
class StartGazetteerTest {
	private static final PartialDate LAST_DAY_OF_63 = PartialDate.of(2025, 6, 30);
	private static final PartialDate FIRST_DAY_OF_34 = PartialDate.of(2025, 7, 1);

	private final Gazetteer gazetteer = StartGazetteer.load();
	private final List<Place> places = places(gazetteer);

	private static List<Place> places(Gazetteer gazetteer) {
		List<Place> places = new ArrayList<>();
		for (Iterator<Object> all = EcoreUtil.getAllContents(gazetteer, false); all.hasNext();) {
			if (all.next() instanceof Place place) {
				places.add(place);
			}
		}
		return places;
	}

	private Place byIso(String code) {
		return places.stream().filter(place -> isoCodes(place).anyMatch(code::equals)).findFirst().orElseThrow(() -> new AssertionError(code));
	}

	private static Stream<String> isoCodes(Place place) {
		return place.getCodes().stream().filter(code -> code.getSystem() == CodeSystem.ISO_3166).map(PlaceCode::getValue);
	}

	private static String name(Place place, String language) {
		return place.getNames().stream().filter(name -> name.getLanguage().equals(language)).findFirst().map(Name::getText).orElse(null);
	}

	private Place byName(String text) {
		List<Place> found = places.stream()
				.filter(place -> place.getNames().stream().anyMatch(name -> Fold.fold(name.getText()).equals(Fold.fold(text)))).toList();
		assertEquals(1, found.size(), text);
		return found.getFirst();
	}

	@Test
	void laosHasItsEighteenProvincesWithLaoNames() {
		Map<String, String> names = new HashMap<>();
		for (Place province : byIso("LA").getParts()) {
			assertEquals(PlaceKind.PROVINCE, province.getKind());
			names.put(isoCodes(province).findFirst().orElseThrow(), name(province, "lo"));
		}
		assertEquals(Map.ofEntries(Map.entry("LA-AT", "ອັດຕະປື"), Map.entry("LA-BK", "ບໍ່ແກ້ວ"), Map.entry("LA-BL", "ບໍລິຄໍາໄຊ"),
				Map.entry("LA-CH", "ຈໍາປາສັກ"), Map.entry("LA-HO", "ຫົວພັນ"), Map.entry("LA-KH", "ຄຳມ່ວນ"), Map.entry("LA-LM", "ຫຼວງນໍ້າທາ"),
				Map.entry("LA-LP", "ຫຼວງພະບາງ"), Map.entry("LA-OU", "ອຸດົມໄຊ"), Map.entry("LA-PH", "ຜົ້ງສາລີ"), Map.entry("LA-SL", "ສາລະວັນ"),
				Map.entry("LA-SV", "ສະຫວັນນະເຂດ"), Map.entry("LA-VI", "ວຽງຈັນ"), Map.entry("LA-VT", "ນະຄອນຫຼວງວຽງຈັນ"),
				Map.entry("LA-XA", "ໄຊຍະບູລີ"), Map.entry("LA-XE", "ເຊກອງ"), Map.entry("LA-XI", "ຊຽງຂວາງ"), Map.entry("LA-XS", "ໄຊສົມບູນ")), names);
	}

	/** As they stand in print, and as people type them. */
	@ParameterizedTest
	@CsvSource({ "Hủa Phăn,LA-HO", "Luông Pha Băng,LA-LP", "Bò Kẹo,LA-BK", "U Đôm Xay,LA-OU", "Phong Sa Lỳ,LA-PH", "Phông Xa Lỳ,LA-PH",
			"Luông Nậm Thà,LA-LM", "Xay Nhạ Bu Ly,LA-XA", "Xiêng Khoảng,LA-XI", "Xay Xổm Bun,LA-XS", "Xay Sổm Bun,LA-XS", "hua phan,LA-HO",
			"luong pha bang,LA-LP", "ຫຼວງນ້ຳທາ,LA-LM", "ຫລວງພະບາງ,LA-LP", "Luang Prabang,LA-LP" })
	void theNinePartnersOfSonLaAreFoundByEverySpelling(String printed, String code) {
		assertEquals(byIso(code), byName(printed));
	}

	@Test
	void theReformMade34ProvincesOf63() {
		List<Place> all = byIso("VN").getParts();
		List<Place> before = all.stream().filter(place -> place.getValidFrom() == null).toList();
		List<Place> after = all.stream().filter(place -> place.getValidTo() == null).toList();
		assertEquals(63, before.size());
		assertEquals(34, after.size());
		Set<Place> gone = new HashSet<>(before);
		gone.removeAll(after);
		assertEquals(52, gone.size());
		for (Place place : gone) {
			assertEquals(LAST_DAY_OF_63, place.getValidTo());
			assertEquals(1, place.getSuccessors().size(), name(place, "vi"));
			assertEquals(FIRST_DAY_OF_34, place.getSuccessors().getFirst().getValidFrom());
			assertTrue(after.contains(place.getSuccessors().getFirst()));
		}
		assertEquals(23, after.stream().filter(place -> place.getPredecessors().size() >= 2).count());
		assertEquals(11, after.stream().filter(before::contains).count());
		assertEquals(6, after.stream().filter(place -> place.getKind() == PlaceKind.CITY).count());
	}

	@ParameterizedTest
	@CsvSource({ "VN-01,12,Lai Châu", "VN-05,14,Sơn La" })
	void laiChauAndSonLaRemain(String iso, String national, String name) {
		Place place = byIso(iso);
		assertEquals(name, name(place, "vi"));
		assertTrue(place.getCodes().stream().anyMatch(code -> code.getSystem() == CodeSystem.NATIONAL && code.getValue().equals(national)));
		assertEquals(null, place.getValidTo());
		assertFalse(name(place, "lo").isBlank());
	}

	@Test
	void neighboursKnowWhatTheyMergedInto() {
		assertEquals("Lào Cai", name(byIso("VN-06").getSuccessors().getFirst(), "vi"));
		assertEquals(Set.of("Lào Cai", "Yên Bái"), byIso("VN-06").getSuccessors().getFirst().getPredecessors().stream()
				.map(place -> name(place, "vi")).collect(Collectors.toSet()));
		assertEquals("Phú Thọ", name(byIso("VN-14").getSuccessors().getFirst(), "vi"));
	}

	@Test
	void yunnanHasItsBorderPrefectures() {
		Place yunnan = byIso("CN-YN");
		assertEquals("Vân Nam", name(yunnan, "vi"));
		assertEquals("云南", name(yunnan, "zh"));
		assertEquals(byIso("CN"), yunnan.getPartOf());
		assertEquals(Set.of("Hồng Hà", "Văn Sơn", "Phổ Nhĩ", "Tây Song Bản Nạp"),
				yunnan.getParts().stream().map(place -> name(place, "vi")).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "VN", "LA", "CN", "TH", "KH", "MM" })
	void theRegionHasNamesInFourLanguages(String country) {
		for (String language : new String[] { "vi", "lo", "en", "zh" }) {
			assertFalse(name(byIso(country), language).isBlank(), language);
		}
		assertEquals(PlaceKind.COUNTRY, byIso(country).getKind());
	}

	@Test
	void idsAndCodesAreUniqueAtAnyTime() {
		Set<String> ids = new HashSet<>(List.of(gazetteer.getId()));
		Map<String, List<PlaceCode>> codes = new HashMap<>();
		for (Place place : places) {
			assertTrue(place.getId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && ids.add(place.getId()), place.getId());
			for (PlaceCode code : place.getCodes()) {
				Place country = place;
				while (country.getPartOf() != null) {
					country = country.getPartOf();
				}
				String key = code.getSystem() == CodeSystem.ISO_3166 ? code.getValue() : country.getId() + code.getValue();
				List<PlaceCode> same = codes.computeIfAbsent(code.getSystem() + key, unused -> new ArrayList<>());
				for (PlaceCode other : same) {
					assertTrue(endsBefore(code, other) || endsBefore(other, code), code.getValue());
				}
				same.add(code);
			}
		}
	}

	private static boolean endsBefore(PlaceCode one, PlaceCode other) {
		return one.getValidTo() != null && other.getValidFrom() != null && one.getValidTo().certainlyBefore(other.getValidFrom());
	}

	@Test
	void itIsStructurallySoundAndBreaksNoRule() {
		Diagnostic diagnostic = new Diagnostician().validate(gazetteer);
		assertTrue(diagnostic.getSeverity() < Diagnostic.ERROR, diagnostic.toString());
		assertEquals(List.of(), Validation.check(gazetteer, () -> false).stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
		assertTrue(EcoreUtil.equals(gazetteer, StartGazetteer.load()), "the same each time");
	}
}
