package org.huunghi.aid.tests.figures;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.figures.AidFigures;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.IndicatorText;
import org.junit.jupiter.api.Test;

/** What aid and support count for: each once, in its own direction, currency by currency. */
class AidFiguresTest {
	private final AidFigures figures = new AidFigures();
	private final Place place = make("Place", "names", "Mộc Châu");

	@Test
	void aidCountsAtItsApprovalAndPaymentsAtTheirDates() {
		EObject activity = make("AidActivity", "status", "running", "approvalDate", "2024-03", "actualFrom", "2024-05-01", "places", place,
				"committed",
				List.of(amount("100 USD", "2024-03-01"), amount("7 EUR", null), amount("over 50 USD", "2025")), "disbursed",
				List.of(amount("30 USD", "2024-06-01"), amount(null, "2024-07"), amount("about 20 USD", null)));
		assertEquals(List.of("aid.ngo.projects 1 2024-03", "aid.ngo.value over 150 USD 2024-03", "aid.ngo.value 7 EUR 2024-03",
				"aid.ngo.disbursed 30 USD 2024-06-01",
				"aid.ngo.disbursed about 20 USD null"), counted("AidRegister", activity));
		figures.countAll(register("AidRegister", activity)).forEach(counted -> {
			assertSame(activity, counted.record());
			assertEquals(List.of(place), counted.places());
		});
	}

	@Test
	void withoutAnApprovalTheBeginCounts() {
		assertEquals(List.of("aid.ngo.projects 1 2024-05-01"),
				counted("AidRegister", make("AidActivity", "actualFrom", "2024-05-01", "plannedFrom", "2023")));
		assertEquals(List.of("aid.ngo.projects 1 2024-05-06"),
				counted("AidRegister", make("AidActivity", "actualFrom", "2024-06-01", "decision", make("Document", "date", "2024-05-06"))));
		assertEquals(List.of("aid.ngo.projects 1 null"), counted("AidRegister", make("AidActivity", "plannedFrom", "2023")));
	}

	@Test
	void whatIsOnlyPreparedOrGivenUpDoesNotCount() {
		for (String status : List.of("pipeline", "cancelled")) {
			assertEquals(List.of(), counted("AidRegister", make("AidActivity", "status", status, "disbursed", amount("5 USD", "2024"))));
			assertEquals(List.of(), counted("SupportRegister", make("SupportActivity", "status", status, "value", "5 VND")));
		}
		for (String status : List.of("unknown", "approved", "running", "completed", "suspended")) {
			assertEquals(1, counted("AidRegister", make("AidActivity", "status", status)).size(), status);
			assertEquals(1, counted("SupportRegister", make("SupportActivity", "status", status)).size(), status);
		}
	}

	@Test
	void supportCountsWhenItIsGiven() {
		EObject decision = make("Document", "date", "2022-01-05");
		assertEquals(List.of("aid.laos.activities 1 2022-02-01–2022-03", "aid.laos.value over 5000000 VND 2022-02-01–2022-03"),
				counted("SupportRegister", make("SupportActivity", "validFrom", "2022-02-01", "validTo", "2022-03", "decision", decision, "value",
						"over 5000000 VND")));
		assertEquals(List.of("aid.laos.activities 1 2022-02"), counted("SupportRegister", make("SupportActivity", "validFrom", "2022-02")));
		assertEquals(List.of("aid.laos.activities 1 2022-01-05"), counted("SupportRegister", make("SupportActivity", "decision", decision)));
		assertEquals(List.of("aid.laos.activities 1 null"), counted("SupportRegister", make("SupportActivity")));
	}

	@Test
	void nothingIsCountedInBothDirections() {
		EObject aid = make("AidActivity");
		EObject support = make("SupportActivity");
		assertEquals(List.of("aid.ngo.projects 1 null"), counted("AidRegister", aid, support, make("DonorRegistration")));
		assertEquals(List.of("aid.laos.activities 1 null"), counted("SupportRegister", aid, support));
		assertEquals(List.of(), counted("EventRegister", aid, support));
	}

	@Test
	void everyIndicatorHasANameInEachLanguageAndAUnit() {
		Set<String> codes = figures.indicators().stream().map(IndicatorText::code).collect(Collectors.toSet());
		assertEquals(Set.of("aid.ngo.projects", "aid.ngo.value", "aid.ngo.disbursed", "aid.laos.activities", "aid.laos.value"), codes);
		for (IndicatorText indicator : figures.indicators()) {
			Set<String> names = new HashSet<>();
			for (String language : List.of("vi", "lo", "en")) {
				String name = indicator.name().apply(Locale.of(language));
				assertFalse(name.isBlank() || name.startsWith("!"), name);
				names.add(name);
			}
			assertEquals(3, names.size(), indicator.code());
			boolean count = indicator.code().equals("aid.ngo.projects") || indicator.code().equals("aid.laos.activities");
			assertEquals(count ? IndicatorUnit.COUNT : IndicatorUnit.MONEY, indicator.unit());
		}
	}

	private static Register register(String type, EObject... records) {
		return make(type, "records", List.of(records));
	}

	private List<String> counted(String type, EObject... records) {
		return figures.countAll(register(type, records)).map(AidFiguresTest::text).toList();
	}

	private static String text(Counted counted) {
		Object value = counted.quantity() == null ? counted.money() : counted.quantity();
		String when = String.valueOf(counted.from());
		return counted.indicator() + ' ' + value + ' ' + (when.equals(String.valueOf(counted.to())) ? when : when + '–' + counted.to());
	}
}
