package org.huunghi.exchange.tests.figures;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicEList;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.exchange.figures.ExchangeFigures;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.IndicatorText;
import org.junit.jupiter.api.Test;

/** What delegations and students count for. */
class ExchangeFiguresTest {
	private final ExchangeFigures figures = new ExchangeFigures();

	@Test
	void delegationsAndPeopleAreCountedByDirection() {
		ExchangeLog log = log(delegation("headCount", "8"), delegation("headCount", "over 20"), delegation("direction", "in", "headCount", "12"));
		assertEquals(Map.of("exchange.out.delegations", "2", "exchange.out.personTrips", "over 28", "exchange.in.delegations", "1",
				"exchange.in.visitors", "12"), sums(log));
	}

	/** Those who are entered one by one need not be all: nothing is counted rather than too few. */
	@Test
	void whatIsUnknownIsNotCounted() {
		Delegation named = delegation("headCount", null, "members", make("DelegationMember", "name", "An"));
		assertEquals(Map.of("exchange.out.delegations", "1"), sums(log(named)));
		ExchangeLog impossible = log(delegation("headCount", "-4"), delegation("headCount", "1.5"), delegation("headCount", "0"));
		assertEquals(Map.of("exchange.out.delegations", "3"), sums(impossible));
		assertEquals(Map.of(), sums(students(intake("students", null), intake("students", "-1"))));
	}

	@Test
	void eachFigureLeadsToItsRecordItsDatesAndItsPlaces() {
		Delegation delegation = delegation();
		for (Counted counted : figures.countAll(log(delegation)).toList()) {
			assertSame(delegation, counted.record());
			assertEquals(PartialDate.of(2024, 3, 11), counted.from());
			assertEquals(PartialDate.of(2024, 3, 13), counted.to());
			assertEquals(delegation.getPlaces(), counted.places());
			assertNull(counted.money());
		}
	}

	@Test
	void aSingleDateIsBothFirstAndLast() {
		Counted counted = first(log(delegation("validFrom", "2024-03", "validTo", null)));
		assertEquals(PartialDate.of(2024, 3), counted.from());
		assertEquals(PartialDate.of(2024, 3), counted.to());
		Counted undated = first(log(delegation("validFrom", null, "validTo", null)));
		assertNull(undated.from());
		assertNull(undated.to());
	}

	@Test
	void studentsAreCountedInTheYearInWhichTheyBegin() {
		StudentIntake intake = intake("students", "about 35");
		Counted counted = first(students(intake));
		assertEquals("students.lao", counted.indicator());
		assertEquals(Quantity.valueOf("about 35"), counted.quantity());
		assertEquals(PartialDate.of(2022), counted.from());
		assertEquals(PartialDate.of(2022), counted.to());
		assertEquals(List.of(intake.getPlace()), counted.places());
		assertEquals(Map.of("students.lao", "0"), sums(students(intake("students", "0"))), "none is an answer");
	}

	@Test
	void studentsOfUnknownYearOrOriginAreCountedWithoutThem() {
		Counted counted = first(students(intake("schoolYear", null, "place", null, "school", make("Organisation"))));
		assertNull(counted.from());
		assertEquals(List.<Place>of(), counted.places());
	}

	@Test
	void otherRegistersCountForNothing() {
		assertEquals(0, figures.countAll(make("PersonRegister", "records", make("Person"))).count());
	}

	@Test
	void everythingThatIsCountedHasAnIndicatorWithANameInEachLanguage() {
		Set<String> counted = figures.countAll(log(delegation(), delegation("direction", "in"))).map(Counted::indicator).collect(Collectors.toSet());
		counted.addAll(figures.countAll(students(intake())).map(Counted::indicator).toList());
		assertEquals(counted, figures.indicators().stream().map(IndicatorText::code).collect(Collectors.toSet()));
		for (IndicatorText indicator : figures.indicators()) {
			assertEquals(IndicatorUnit.COUNT, indicator.unit());
			Set<String> names = List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH).stream().map(indicator.name()).collect(Collectors.toSet());
			assertEquals(3, names.size(), names::toString);
			names.forEach(name -> assertFalse(name.startsWith("!"), name));
		}
	}

	/** Whoever looks at the first figures of a large log does not wait until all of it is read. */
	@Test
	void aLogIsReadOnlyAsFarAsItIsAskedFor() {
		int[] read = { 0 };
		BasicEList<Record> records = new BasicEList<>() {
			private static final long serialVersionUID = 1;

			@Override
			public Record get(int index) {
				read[0]++;
				return super.get(index);
			}
		};
		for (int i = 0; i < 100; i++) {
			records.add(delegation());
		}
		ExchangeLog log = (ExchangeLog) Proxy.newProxyInstance(ExchangeLog.class.getClassLoader(), new Class<?>[] { ExchangeLog.class },
				(proxy, method, arguments) -> method.getName().equals("getRecords") ? records : null);
		assertEquals(4, figures.countAll(log).limit(4).count());
		assertEquals(2, read[0]);
	}

	private static Register students(StudentIntake... intakes) {
		return make("StudentRegister", "records", List.of(intakes));
	}

	private Counted first(Register register) {
		return figures.countAll(register).findFirst().orElseThrow();
	}

	private Map<String, String> sums(Register register) {
		Map<String, Quantity> sums = new TreeMap<>();
		figures.countAll(register).forEach(counted -> sums.merge(counted.indicator(), counted.quantity(), Quantity::plus));
		return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().toString()));
	}
}
