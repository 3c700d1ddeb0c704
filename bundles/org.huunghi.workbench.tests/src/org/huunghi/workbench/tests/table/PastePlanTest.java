package org.huunghi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.value.Tsv;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Columns;
import org.huunghi.workbench.table.edit.PastePlan;
import org.junit.jupiter.api.Test;

/** Where the cells of a block from a spreadsheet go. */
class PastePlanTest {
	private static final UnionPackage MODEL = UnionPackage.eINSTANCE;
	private static final EClass TYPE = MODEL.getEvent();
	private final List<Column> all = Columns.of(TYPE, FormDefinition.of(TYPE)
			.section("", MODEL.getEvent_Kind(), MODEL.getEvent_ValidFrom(), MODEL.getEvent_ValidTo(), MODEL.getEvent_Attendance())
			.build(), Locale.of("vi")).all();

	private List<String> ids(PastePlan plan) {
		return plan.columns().stream().map(column -> column == null ? "-" : column.id()).toList();
	}

	@Test
	void cellsGoToTheRightFromTheSelectedOne() {
		PastePlan plan = PastePlan.of(Tsv.read("2019\t2020\n2021\t2022\t5\n"), all.subList(2, all.size()), all);
		assertEquals(List.of("validFrom", "validTo", "attendance"), ids(plan));
		assertEquals(List.of(List.of("2019", "2020"), List.of("2021", "2022", "5")), plan.lines());
	}

	@Test
	void cellsBeyondTheLastColumnHaveNone() {
		PastePlan plan = PastePlan.of(Tsv.read("1\t2\n"), all.subList(all.size() - 1, all.size()), all);
		assertEquals(List.of("attendance", "-"), ids(plan));
	}

	@Test
	void aLineOfColumnNamesSaysWhereCellsGo() {
		List<String> heads = Arrays.asList(all.get(4).label().toUpperCase(Locale.ROOT), all.get(1).label());
		PastePlan plan = PastePlan.of(Tsv.read(String.join("\t", heads) + "\n7\tx\n\n"), all, all);
		assertEquals(List.of(all.get(4).id(), all.get(1).id()), ids(plan));
		assertEquals(List.of(List.of("7", "x")), plan.lines());
	}

	@Test
	void linesOfNothingAtTheEndAreNoRows() {
		assertEquals(1, PastePlan.of(Tsv.read("1\n \n\t\n"), all, all).lines().size());
		assertTrue(PastePlan.isBlank(List.of(" ", "")));
	}
}
