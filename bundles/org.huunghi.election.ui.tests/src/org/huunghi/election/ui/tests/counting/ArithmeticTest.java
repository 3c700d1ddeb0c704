package org.huunghi.election.ui.tests.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.Arithmetic;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.SheetComparison;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.junit.jupiter.api.Test;

/** Contradictions of a sheet are found beside the right row; what is not known yet contradicts nothing. */
class ArithmeticTest {
	private static final InvalidReason BLANK = InvalidReason.BLANK;
	private static final InvalidReason SIGNED = InvalidReason.SIGNED_OR_MARKED;
	private final RoundFrame frame = Frames.youth(3, 2);
	private final List<SheetRow> rows = SheetRow.all(frame, List.of(BLANK, SIGNED));

	private Map<SheetRow, String> check(Integer issued, Integer collected, Integer valid, Map<InvalidReason, Integer> invalid, Map<Integer, Integer> votes) {
		return Arithmetic.check(new Count(issued, collected, valid, invalid, votes), frame, rows);
	}

	@Test
	void aRightSheetAndAnEmptyOneSayNothing() {
		assertEquals(Map.of(), check(19, 18, 16, Map.of(BLANK, 1, SIGNED, 1), Map.of(1, 16, 2, 8, 3, 8)));
		assertEquals(Map.of(), check(null, null, null, Map.of(), Map.of()));
		assertEquals(Map.of(), check(19, 18, 16, Map.of(BLANK, 1), Map.of()), "the reason of one ballot is not typed yet");
	}

	@Test
	void eachContradictionStandsBesideItsRow() {
		assertRow(SheetRow.ISSUED, check(20, 18, null, Map.of(), Map.of()));
		assertRow(SheetRow.COLLECTED, check(18, 19, null, Map.of(), Map.of()));
		assertRow(SheetRow.VALID, check(19, 18, 19, Map.of(), Map.of()));
		assertRow(SheetRow.invalid(SIGNED), check(19, 18, 16, Map.of(BLANK, 1, SIGNED, 0), Map.of()));
		assertRow(SheetRow.invalid(SIGNED), check(19, 18, 16, Map.of(SIGNED, 3), Map.of()));
		assertRow(SheetRow.votes(2), check(19, 18, 16, Map.of(), Map.of(1, 16, 2, 17)));
		assertRow(SheetRow.votes(1), check(19, 18, null, Map.of(), Map.of(1, 19)));
		assertRow(SheetRow.votes(3), check(19, 18, 16, Map.of(), Map.of(1, 16, 2, 16, 3, 1)));
		assertRow(SheetRow.votes(1), check(null, null, null, Map.of(), Map.of(1, -3)));
	}

	private static void assertRow(SheetRow row, Map<SheetRow, String> found) {
		assertEquals(List.of(row), List.copyOf(found.keySet()), found::toString);
		assertTrue(!found.get(row).contains("{"), found::toString);
	}

	@Test
	void twoSheetsAreComparedFigureByFigure() {
		Count first = new Count(19, 18, 16, Map.of(BLANK, 2), Map.of(1, 16, 2, 8));
		Count second = new Count(19, 18, 16, Map.of(BLANK, 1, SIGNED, 1), Map.of(1, 16, 2, 9, 3, 4));
		SheetComparison comparison = new SheetComparison(first, second, rows);
		assertEquals(4, comparison.differences());
		SheetComparison.Line votes = comparison.lines().stream().filter(line -> line.row().equals(SheetRow.votes(2))).findFirst().orElseThrow();
		assertEquals(1, votes.difference());
		SheetComparison.Line unknown = comparison.lines().getLast();
		assertEquals(null, unknown.difference());
		assertTrue(!unknown.agrees(), "a figure that only one knows differs");
		assertEquals(0, new SheetComparison(first, first, rows).differences());
	}

	@Test
	void theThresholdNeedsItsBase() {
		assertEquals(10, frame.needed(new Count(19, 18, 16, Map.of(), Map.of())));
		assertEquals(null, frame.needed(new Count(19, null, 16, Map.of(), Map.of())));
		assertEquals(1, frame.needed(new Count(0, 0, 0, Map.of(), Map.of())));
	}
}
