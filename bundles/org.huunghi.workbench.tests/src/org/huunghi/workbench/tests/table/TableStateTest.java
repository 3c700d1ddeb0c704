package org.huunghi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.table.Order;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Columns;
import org.huunghi.workbench.table.model.TableState;
import org.junit.jupiter.api.Test;

/** In which order a table shows its records. */
class TableStateTest {
	private static final Locale VI = Locale.of("vi");
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private static final List<Order> NEWEST = List.of(new Order("validFrom", true));

	private final TableState events = state(MODEL.getEvent(), MODEL.getEvent_Kind(), MODEL.getEvent_ValidFrom(), MODEL.getEvent_ValidTo());
	private final Column kind = events.columns().find("kind");
	private final Column from = events.columns().find("validFrom");

	private static TableState state(EClass type, EStructuralFeature... features) {
		return new TableState("register", type, Columns.of(type, FormDefinition.of(type).section("", features).columns(features).build(), VI), VI);
	}

	@Test
	void theNewestComeFirst() {
		assertEquals(NEWEST, events.orders());
		assertEquals(NEWEST, events.query().orders());
		assertEquals(List.of(), state(MODEL.getEvent(), MODEL.getEvent_Kind()).query().orders(), "without a date, by the label");
	}

	@Test
	void peopleAndOrganisationsAreInTheOrderOfTheirNames() {
		assertEquals(List.of(), state(MODEL.getPerson(), MODEL.getPerson_Born()).query().orders());
		assertEquals(List.of(), state(MODEL.getUnion(), MODEL.getOrganisation_Founded()).query().orders());
	}

	@Test
	void clicksTurnAnOrderRoundAndThenGiveTheUsualOne() {
		events.click(kind, false);
		assertEquals(List.of(Order.by("kind")), events.query().orders());
		events.click(kind, false);
		assertEquals(List.of(new Order("kind", true)), events.query().orders());
		events.click(kind, false);
		assertEquals(NEWEST, events.query().orders());
	}

	@Test
	void eachClickOnTheUsualColumnTurnsItRound() {
		events.click(from, false);
		assertEquals(List.of(Order.by("validFrom")), events.query().orders());
		events.click(from, false);
		assertEquals(NEWEST, events.query().orders());
		events.click(from, false);
		assertEquals(List.of(Order.by("validFrom")), events.query().orders());
	}

	@Test
	void anotherColumnDecidesBesideTheUsualOne() {
		events.click(kind, true);
		assertEquals(List.of(new Order("validFrom", true), Order.by("kind")), events.query().orders());
		events.click(from, true);
		assertEquals(List.of(Order.by("kind")), events.query().orders());
	}

	@Test
	void whatWasChosenGoesWithTheDefaults() {
		events.click(kind, false);
		events.reset();
		assertEquals(NEWEST, events.query().orders());
	}
}
