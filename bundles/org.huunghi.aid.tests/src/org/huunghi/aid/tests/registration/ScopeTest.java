package org.huunghi.aid.tests.registration;

import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.Sector;
import org.huunghi.aid.registration.Scope;
import org.huunghi.union.Place;
import org.junit.jupiter.api.Test;

/** Where and in what an organisation may work, also after districts were dissolved and communes merged. */
class ScopeTest {
	private final Place formerCommune = place();
	private final Place otherFormerCommune = place();
	private final Place district = place(formerCommune);
	private final Place otherDistrict = place(otherFormerCommune);
	private final Place commune = place();
	private final Place province = place(district, otherDistrict, commune);
	private final Place otherProvince = place();
	private final Place country = place(province, otherProvince);

	@Test
	void partsAndWholesOfAnAreaAreNotOutside() {
		Scope scope = areas(district);
		assertFalse(scope.isOutside(district));
		assertFalse(scope.isOutside(formerCommune), "a part");
		assertFalse(scope.isOutside(province), "may be meant for the district only");
		assertFalse(scope.isOutside(country));
		assertTrue(scope.isOutside(otherDistrict));
		assertTrue(scope.isOutside(otherFormerCommune));
		assertTrue(scope.isOutside(otherProvince));
		assertFalse(areas(country).isOutside(formerCommune));
	}

	@Test
	void whatBecameOfAPlaceIsThatPlace() {
		formerCommune.getSuccessors().add(commune);
		assertFalse(areas(district).isOutside(commune));
		assertFalse(areas(commune).isOutside(formerCommune));
		assertTrue(areas(otherDistrict).isOutside(commune));
	}

	@Test
	void placesThatWereMergedDoNotBecomeEachOther() {
		Place merged = place();
		merged.getPredecessors().addAll(List.of(province, otherProvince));
		assertFalse(areas(merged).isOutside(district));
		assertFalse(areas(province).isOutside(merged), "a part of it is allowed");
		assertTrue(areas(otherProvince).isOutside(district));
	}

	@Test
	void nothingIsOutsideWhatIsNotKnown() {
		assertFalse(areas().isOutside(province));
		assertFalse(new Scope(List.of(registration(district), registration())).isOutside(otherDistrict), "one certificate says no area");
		assertFalse(new Scope(List.of(registration(district), registration(otherDistrict))).isOutside(otherDistrict), "any of them will do");
	}

	@Test
	void sectorsAreComparedWhereTheySaySomething() {
		assertFalse(sectors("health").isOutside(Sector.HEALTH));
		assertTrue(sectors("health").isOutside(Sector.CULTURE));
		assertFalse(sectors("health").isOutside(Sector.OTHER));
		assertFalse(sectors("health").isOutside(Sector.UNKNOWN));
		assertFalse(sectors("health", "other").isOutside(Sector.CULTURE));
		assertFalse(sectors().isOutside(Sector.CULTURE));
	}

	private static Place place(Place... parts) {
		return make("Place", "parts", List.of(parts));
	}

	private static DonorRegistration registration(Place... areas) {
		return make("DonorRegistration", "areas", List.of(areas));
	}

	private static Scope areas(Place... areas) {
		return new Scope(List.of(registration(areas)));
	}

	private static Scope sectors(String... sectors) {
		DonorRegistration registration = registration();
		return new Scope(List.of(with(registration, "sectors", Stream.of(sectors).map(sector -> make("SectorShare", "sector", sector)).toList())));
	}
}
