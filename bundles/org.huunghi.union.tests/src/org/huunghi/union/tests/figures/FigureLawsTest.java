package org.huunghi.union.tests.figures;

import static org.huunghi.union.tests.figures.World.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Period;
import org.huunghi.union.figures.Verdict;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the figures of every union, whatever its totals and records are. */
class FigureLawsTest {
	private static final LocalDate START = LocalDate.of(2019, 1, 1);
	private static final int DAYS = 4 * 365;
	private static final Period ASKED = period("2019-07", "2021-06");

	/** The least places; whatever a record or total is about is a set of these. */
	private enum Leaf {
		XAM_NEUA, HUAPHAN, NAMTHA, LAOS, CHINA
	}

	/** How exactly a date is known. */
	private enum Exactness {
		DAY, MONTH, YEAR, NONE
	}

	/** A record or total that is yet to be made, at a distance from the start in days. */
	private record Thing(int day, int length, Exactness exactness, List<Integer> places, Quantity quantity) {
		PartialDate from() {
			return date(START.plusDays(day));
		}

		PartialDate to() {
			return date(START.plusDays(day + length));
		}

		private PartialDate date(LocalDate date) {
			return switch (exactness) {
			case DAY -> PartialDate.of(date);
			case MONTH -> PartialDate.of(date.getYear(), date.getMonthValue());
			case YEAR -> PartialDate.of(date.getYear());
			case NONE -> null;
			};
		}

		Place[] places(World world) {
			List<Place> all = List.of(world.laos, world.huaphan, world.xamNeua, world.namtha, world.china);
			return places.stream().distinct().map(all::get).toArray(Place[]::new);
		}
	}

	private static Arbitrary<Thing> things(int longest, Exactness... exactness) {
		Arbitrary<Quantity> quantities = Combinators.combine(Arbitraries.of("", "over ", "about ", "under "), Arbitraries.integers().between(0, 500))
				.as((qualifier, number) -> Quantity.valueOf(qualifier + number));
		return Combinators.combine(Arbitraries.integers().between(0, DAYS), Arbitraries.integers().between(0, longest), Arbitraries.of(exactness),
				Arbitraries.integers().between(0, 4).list().ofMaxSize(2), quantities).as(Thing::new);
	}

	@Provide
	Arbitrary<List<Thing>> totals() {
		return things(900, Exactness.DAY, Exactness.MONTH, Exactness.YEAR).list().ofMaxSize(5);
	}

	@Provide
	Arbitrary<List<Thing>> records() {
		return things(40, Exactness.values()).list().ofMaxSize(8);
	}

	@Provide
	Arbitrary<List<Thing>> exactRecords() {
		return things(40, Exactness.DAY).list().ofMaxSize(8);
	}

	private static World world(List<Thing> totals, List<Thing> records) {
		World world = new World();
		for (Thing total : totals) {
			world.total(total.quantity().toString(), total.from().toString(), total.to().toString(), total.places(world));
		}
		records.forEach(record -> add(record, world));
		return world;
	}

	private static void add(Thing record, World world) {
		world.event(record.quantity().toString(), Objects.toString(record.from(), null), Objects.toString(record.to(), null), record.places(world));
	}

	private static Optional<Figure> people(World world, Period period) {
		return world.figures(period).find(EventSource.CODE);
	}

	private static Quantity value(World world, Period period) {
		return people(world, period).map(Figure::quantity).orElse(null);
	}

	@Property
	void nothingIsCountedTwice(@ForAll("totals") List<Thing> totals, @ForAll("records") List<Thing> records) {
		World world = world(totals, records);
		List<Part> counted = counted(world);
		for (int i = 0; i < counted.size(); i++) {
			Part part = counted.get(i);
			assertTrue(!first(part).isBefore(ASKED.from().firstDay()), () -> part + " may lie before the period");
			assertTrue(!last(part).isAfter(ASKED.to().lastDay()), () -> part + " may lie after the period");
			for (Part other : counted.subList(i + 1, counted.size())) {
				assertTrue(!part.isTotal() && !other.isTotal() || !mayShare(part, other, world), () -> part + " and " + other);
			}
		}
	}

	private static List<Part> counted(World world) {
		return people(world, ASKED).stream().flatMap(figure -> figure.parts().stream()).filter(part -> part.verdict() == Verdict.COUNTED).toList();
	}

	/** @return whether there is a day and a place on which both may have happened */
	private static boolean mayShare(Part one, Part other, World world) {
		Set<Leaf> shared = leaves(one, world);
		shared.retainAll(leaves(other, world));
		return !shared.isEmpty() && !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
	}

	private static LocalDate first(Part part) {
		return part.from().firstDay();
	}

	/** The last day of a total's period; of a record, the last on which the activity may have begun. */
	private static LocalDate last(Part part) {
		return part.isTotal() || part.to().lastDay().isBefore(part.from().lastDay()) ? part.to().lastDay() : part.from().lastDay();
	}

	private static Set<Leaf> leaves(Part part, World world) {
		Map<Place, Set<Leaf>> of = Map.of(world.laos, EnumSet.range(Leaf.XAM_NEUA, Leaf.LAOS), //
				world.huaphan, EnumSet.of(Leaf.XAM_NEUA, Leaf.HUAPHAN), world.xamNeua, EnumSet.of(Leaf.XAM_NEUA), //
				world.namtha, EnumSet.of(Leaf.NAMTHA), world.china, EnumSet.of(Leaf.CHINA));
		Set<Leaf> leaves = part.places().isEmpty() ? EnumSet.allOf(Leaf.class) : EnumSet.noneOf(Leaf.class);
		part.places().forEach(place -> leaves.addAll(of.get(place)));
		return leaves;
	}

	@Property
	void theFigureIsTheSumOfWhatCounts(@ForAll("totals") List<Thing> totals, @ForAll("records") List<Thing> records) {
		World world = world(totals, records);
		assertEquals(counted(world).stream().map(Part::quantity).reduce(Quantity::plus).orElse(null), value(world, ASKED));
		people(world, ASKED).ifPresent(figure -> {
			int left = figure.left().values().stream().mapToInt(Integer::intValue).sum();
			assertEquals(figure.parts().size(), figure.totals() + figure.singles() + left);
		});
	}

	@Property
	void aRecordWithinATotalThatCountsChangesNothing(@ForAll("totals") List<Thing> totals, @ForAll("records") List<Thing> records, @ForAll Random random) {
		World world = world(totals, records);
		Quantity before = value(world, ASKED);
		for (Part total : counted(world).stream().filter(Part::isTotal).toList()) {
			LocalDate day = first(total).plusDays(random.nextLong(first(total).until(last(total), ChronoUnit.DAYS) + 1));
			List<Place> shuffled = new ArrayList<>(total.places());
			Collections.shuffle(shuffled, random);
			world.on("77", day.toString(), shuffled.stream().limit(random.nextInt(2)).toArray(Place[]::new));
		}
		assertEquals(before, value(world, ASKED));
	}

	@Property
	void exactRecordsOfTwoHalvesAddUp(@ForAll("exactRecords") List<Thing> records, @ForAll Random random) {
		World world = world(List.of(), records);
		LocalDate first = START.plusDays(random.nextInt(DAYS / 2));
		LocalDate end = first.plusDays(random.nextInt(DAYS / 2));
		LocalDate second = end.plusDays(1);
		LocalDate last = second.plusDays(random.nextInt(DAYS / 2));
		Stream<Quantity> halves = Stream.of(value(world, days(first, end)), value(world, days(second, last))).filter(Objects::nonNull);
		assertEquals(value(world, days(first, last)), halves.reduce(Quantity::plus).orElse(null));
	}

	private static Period days(LocalDate first, LocalDate last) {
		return new Period(PartialDate.of(first), PartialDate.of(last));
	}

	@Property
	void theOrderOfRecordsDoesNotMatter(@ForAll("totals") List<Thing> totals, @ForAll("records") List<Thing> records, @ForAll Random random) {
		World world = world(totals, records);
		List<String> before = told(world);
		shuffle(world.figures.getRecords(), random);
		shuffle(world.events.getRecords(), random);
		if (random.nextBoolean()) {
			world.union.getRegisters().move(0, 1);
		}
		assertEquals(before, told(world));
	}

	private static void shuffle(List<Record> records, Random random) {
		List<Record> shuffled = new ArrayList<>(records);
		Collections.shuffle(shuffled, random);
		records.clear();
		records.addAll(shuffled);
	}

	private static List<String> told(World world) {
		return people(world, ASKED).stream()
				.flatMap(figure -> Stream.concat(Stream.of(figure.quantity() + " " + figure.left()), figure.parts().stream().map(FigureLawsTest::told))).toList();
	}

	private static String told(Part part) {
		return part.record().getId() + ' ' + part.verdict() + ' ' + (part.within() == null ? "" : part.within().getId());
	}
}
