package org.huunghi.exchange.tests.duplicates;

import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.huunghi.exchange.tests.Make.with;
import static org.huunghi.union.tests.Make.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.duplicates.LikelyDuplicates;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Likely duplicates are found as by comparing every two delegations, but without doing so. */
class LikelyDuplicatesTest {
	private final Place place = make("Place", "names", "Hủa Phăn");
	private final Person head = make("Person", "names", "Tráng Thị Xuân");

	@Provide
	Arbitrary<List<Trip>> trips() {
		return Combinators.combine(Arbitraries.of(true, false, false), Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 3),
				Arbitraries.integers().between(0, 3), Arbitraries.integers().between(-1, 20), Arbitraries.integers().between(1, 6)).as(Trip::new).list()
				.ofMaxSize(14);
	}

	/** Each delegation that is like an earlier one is told so, with one that it is like; no other is. */
	@Property(tries = 2000)
	void findsWhatComparingEveryTwoWouldFind(@ForAll("trips") List<Trip> trips) {
		Trip.World world = new Trip.World();
		List<Delegation> delegations = trips.stream().map(world::delegation).toList();
		LikelyDuplicates found = LikelyDuplicates.of(log(delegations.toArray(Delegation[]::new)));
		for (int i = 0; i < trips.size(); i++) {
			Trip trip = trips.get(i);
			boolean expected = trips.subList(0, i).stream().anyMatch(trip::isLike);
			Optional<Delegation> earlier = found.earlierThan(delegations.get(i));
			assertEquals(expected, earlier.isPresent(), trip::toString);
			if (expected) {
				int index = delegations.indexOf(earlier.get());
				assertTrue(index < i && trip.isLike(trips.get(index)), () -> trip + " and " + trips.get(index));
			}
		}
	}

	@Test
	void aMonthOrAYearIsAllItsDays() {
		assertTrue(alike("2024-03-31", "2024-03"));
		assertTrue(alike("2024", "2024-12-31"));
		assertFalse(alike("2024-04-01", "2024-03"));
	}

	@Test
	void aHeadWithoutNamesIsStillTheSamePerson() {
		Person nameless = make("Person");
		Delegation first = make("Delegation", "head", nameless, "validFrom", "2024", "places", place);
		Delegation second = make("Delegation", "head", nameless, "validFrom", "2024", "places", place);
		assertTrue(LikelyDuplicates.of(log(first, second)).earlierThan(second).isPresent());
	}

	@Test
	void anyNameOfTheHeadWillDo() {
		Person known = make("Person", "names", "Bun Nhăng");
		known.getNames().add(name("Bounnhang", "lo", "alias", null, null));
		Delegation first = make("Delegation", "head", known, "validFrom", "2024", "places", place);
		Delegation second = make("Delegation", "head", make("Person", "names", "BOUNNHANG"), "validFrom", "2024", "places", place);
		assertTrue(LikelyDuplicates.of(log(first, second)).earlierThan(second).isPresent());
	}

	@Test
	void aJourneyTheWrongWayRoundIsLeftToItsOwnRule() {
		Delegation first = with(trip("2024-03-11"), "validTo", "2024-03-01");
		Delegation second = with(trip("2024-03-11"), "validTo", "2024-03-01");
		assertTrue(LikelyDuplicates.of(log(first, second)).earlierThan(second).isEmpty());
	}

	/** One chair leads all journeys to one place: what makes comparing every two cost most. */
	@Test
	void theWorkGrowsWithTheLogAndNoFaster() {
		assertWorkIsLinear("a journey every day, each of five days", i -> with(trip(day(i).toString()), "validTo",
				PartialDate.of(day(i).plusDays(4)).toString()));
		assertWorkIsLinear("all on one day", i -> trip("2024-03-11"));
		assertWorkIsLinear("all in one year", i -> trip("2024"));
		assertWorkIsLinear("days and years in turn", i -> trip(i % 2 == 0 ? day(i % 300).toString() : "2000"));
		assertWorkIsLinear("without heads", i -> with(trip(day(i).toString()), "head", null));
	}

	private void assertWorkIsLinear(String shape, IntFunction<Delegation> journey) {
		int few = 400;
		int many = 4000;
		assertTrue(work(few, journey) <= 10L * few, shape);
		assertTrue(work(many, journey) <= 10L * many, shape + ": comparing every two would look 8 million times, not " + work(many, journey));
	}

	private static long work(int size, IntFunction<Delegation> journey) {
		return LikelyDuplicates.of(log(IntStream.range(0, size).mapToObj(journey).toArray(Delegation[]::new))).looked();
	}

	private static LocalDate day(int i) {
		return LocalDate.of(2000, 1, 1).plusDays(i);
	}

	private boolean alike(String first, String second) {
		Delegation later = trip(second);
		return LikelyDuplicates.of(log(trip(first), later)).earlierThan(later).isPresent();
	}

	private Delegation trip(String date) {
		return make("Delegation", "title", "Đoàn của tỉnh", "head", head, "validFrom", date, "places", place);
	}
}
