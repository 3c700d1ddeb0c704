package org.huunghi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.data.Line.Kind;
import org.huunghi.workbench.table.data.RowModel;
import org.junit.jupiter.api.Test;

/** Which line stands in which row of a table. */
class RowModelTest {
	@Test
	void recordsComeBeforeNewOnes() {
		RowModel rows = RowModel.flat(2).withAdded(1);
		assertEquals(3, rows.size());
		assertEquals(new Line(Kind.STORED, 0, 1), rows.at(1));
		assertEquals(new Line(Kind.ADDED, 0, 0), rows.at(2));
		assertNull(rows.at(3));
		assertNull(rows.at(-1));
	}

	@Test
	void aClosedGroupShowsItsHeadAlone() {
		BitSet open = new BitSet();
		open.set(1);
		RowModel rows = RowModel.grouped(List.of(1_000_000, 2, 3), open);
		assertEquals(5, rows.size());
		assertEquals(new Line(Kind.HEAD, 0, 0), rows.at(0));
		assertEquals(new Line(Kind.HEAD, 1, 0), rows.at(1));
		assertEquals(new Line(Kind.STORED, 1, 1), rows.at(3));
		assertEquals(-1, rows.rowOf(new Line(Kind.STORED, 0, 7)));
		assertEquals(1_000_003, rows.toggled(0).rowOf(new Line(Kind.STORED, 1, 1)));
		assertEquals(3, rows.withAllOpen(false).size());
		assertEquals(1_000_008, rows.withAllOpen(true).size());
	}

	@Test
	void everyRowIsFoundAgainByItsLine() {
		Random random = new Random(5);
		for (int run = 0; run < 200; run++) {
			List<Integer> counts = new ArrayList<>();
			BitSet open = new BitSet();
			for (int group = random.nextInt(8); group >= 0; group--) {
				open.set(counts.size(), random.nextBoolean());
				counts.add(1 + random.nextInt(5));
			}
			RowModel rows = (random.nextInt(4) == 0 ? RowModel.flat(random.nextInt(9)) : RowModel.grouped(counts, open)).withAdded(random.nextInt(3));
			for (int row = 0; row < rows.size(); row++) {
				assertEquals(row, rows.rowOf(rows.at(row)), () -> "counts " + counts + ", open " + open);
			}
		}
	}
}
