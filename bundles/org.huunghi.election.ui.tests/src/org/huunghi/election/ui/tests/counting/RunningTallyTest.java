package org.huunghi.election.ui.tests.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Round;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.model.RoundFrames;
import org.huunghi.election.ui.counting.model.SheetCounts;
import org.huunghi.election.ui.counting.model.SheetEdits;
import org.huunghi.election.ui.counting.model.SheetTally;
import org.huunghi.election.value.Mark;
import org.huunghi.election.value.Marks;
import org.huunghi.workbench.form.edit.Edits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to a sheet, in whatever order, and undone: its running sums are those that the count itself finds. */
class RunningTallyTest {
	private static final Locale VIETNAMESE = Locale.of("vi");

	@ParameterizedTest
	@CsvSource({"5,3,youth-union,1", "5,5,190-QD-TW,2", "7,5,190-QD-TW,3", "1,1,youth-union,4", "30,22,youth-union,5", "6,3,decree-126-2024,6"})
	void sumsFollowEachChange(int names, int seats, String rulebook, long seed) {
		CountedElection counted = new CountedElection(java.util.stream.IntStream.rangeClosed(1, names).mapToObj(i -> "Tên " + i).toList(), seats);
		counted.election().setRulebook(org.huunghi.election.rulebook.Rulebooks.copyForElection(org.huunghi.election.rulebook.Rulebooks.find(rulebook).orElseThrow()));
		CountingSheet sheet = counted.addRound(EntryMode.BALLOTS);
		Round round = counted.election().getRounds().get(0);
		RoundFrame frame = RoundFrames.of(counted.election(), round, VIETNAMESE);
		SheetTally tally = SheetTally.of(sheet, frame);
		Edits edits = new Edits(VIETNAMESE);
		SheetEdits changes = new SheetEdits(edits);
		Random random = new Random(seed);
		for (int step = 0; step < 300; step++) {
			change(sheet, changes, edits, frame, random);
			if (step % 10 == 0) {
				assertCounted(round, sheet, frame);
			}
		}
		assertCounted(round, sheet, frame);
		assertEquals(tally, SheetTally.of(sheet, frame));
		while (edits.stack().canUndo()) {
			edits.stack().undo();
		}
		assertEquals(0, tally.sums().ballots());
		assertEquals(0, tally.sums().valid());
		assertEquals(Map.of(), tally.sums().invalid());
		tally.sums().votes().values().forEach(votes -> assertEquals(0, votes));
		while (edits.stack().canRedo()) {
			edits.stack().redo();
		}
		assertCounted(round, sheet, frame);
	}

	private static void change(CountingSheet sheet, SheetEdits changes, Edits edits, RoundFrame frame, Random random) {
		int size = sheet.getBallots().size();
		switch (random.nextInt(10)) {
		case 0 -> {
			if (size > 0) {
				changes.remove(sheet, random.nextInt(size));
			}
		}
		case 1 -> {
			if (size > 0) {
				changes.mend(sheet, random.nextInt(size), paper(frame, random));
			}
		}
		case 2 -> {
			if (edits.stack().canUndo()) {
				edits.stack().undo();
			}
		}
		case 3 -> {
			if (edits.stack().canRedo()) {
				edits.stack().redo();
			}
		}
		case 4 -> changes.take(sheet, java.util.Collections.nCopies(1 + random.nextInt(5), paper(frame, random)));
		default -> changes.take(sheet, List.of(paper(frame, random)));
		}
	}

	private static BallotPaper paper(RoundFrame frame, Random random) {
		Map<Integer, Mark> marks = new TreeMap<>();
		for (Integer number : frame.numbers()) {
			if (random.nextInt(3) == 0) {
				marks.put(number, frame.boxes() ? Mark.values()[random.nextInt(4)] : Mark.STRUCK);
			}
		}
		List<InvalidReason> faults = new ArrayList<>(List.of(InvalidReason.values()));
		return new BallotPaper(Marks.of(marks), random.nextInt(8) == 0 ? faults.get(random.nextInt(faults.size())) : null);
	}

	private static void assertCounted(Round round, CountingSheet sheet, RoundFrame frame) {
		Count ours = SheetCounts.of(sheet, frame);
		if (sheet.getBallots().isEmpty()) {
			return;
		}
		Count counted = Sheets.figures(round, sheet);
		assertEquals(counted.valid(), ours.valid());
		assertEquals(counted.votes(), ours.votes());
		Map<InvalidReason, Integer> invalid = new TreeMap<>(ours.invalid());
		invalid.values().removeIf(count -> count == 0);
		assertEquals(new TreeMap<>(counted.invalid()), invalid);
	}
}
