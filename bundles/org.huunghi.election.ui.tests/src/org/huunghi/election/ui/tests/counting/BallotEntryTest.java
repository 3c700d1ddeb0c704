package org.huunghi.election.ui.tests.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.counting.logic.BallotEntry;
import org.huunghi.election.ui.counting.logic.BallotKeys;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.Stroke;
import org.junit.jupiter.api.Test;

/** Each key does to the ballot in hand what the help on the page says. */
class BallotEntryTest {
	private final List<BallotPaper> taken = new ArrayList<>();
	private final List<Integer> steps = new ArrayList<>();
	private BallotEntry entry = entry(Frames.youth(5, 3));

	private BallotEntry entry(RoundFrame frame) {
		return new BallotEntry(frame, new BallotEntry.Desk() {
			@Override
			public void take(List<BallotPaper> papers) {
				taken.addAll(papers);
				steps.add(papers.size());
			}

			@Override
			public BallotPaper last() {
				return taken.isEmpty() ? null : taken.getLast();
			}
		});
	}

	/** Digits and small letters as they are, capital letters with Shift, signs for the other keys. */
	private int press(String keys) {
		int pressed = 0;
		boolean shift = false;
		for (char key : keys.toCharArray()) {
			if (key == '^') {
				shift = true;
				continue;
			}
			pressed++;
			entry.press(switch (key) {
			case '\n' -> Stroke.of(Stroke.Kind.ENTER);
			case ' ' -> Stroke.of(Stroke.Kind.SPACE);
			case '\b' -> Stroke.of(Stroke.Kind.BACK);
			case '*' -> Stroke.of(Stroke.Kind.REPEAT);
			case '!' -> Stroke.of(Stroke.Kind.FAULT);
			case '+' -> Stroke.of(Stroke.Kind.BOTH);
			case '-' -> Stroke.of(Stroke.Kind.NEITHER);
			case '~' -> Stroke.of(Stroke.Kind.ESCAPE);
			case '>' -> Stroke.of(Stroke.Kind.DOWN);
			case '<' -> Stroke.of(Stroke.Kind.UP);
			case '#' -> Stroke.of(Stroke.Kind.STRIKE);
			default -> shift ? Stroke.shift(key) : Stroke.of(key);
			});
			shift = false;
		}
		return pressed;
	}

	private List<String> marks() {
		return taken.stream().map(paper -> paper.marks().toString()).toList();
	}

	@Test
	void aKeyStrikesOutAndRestoresAndEnterTakes() {
		press("452\b2\n2244\n");
		assertEquals(List.of("2x 4x 5x", ""), marks());
	}

	@Test
	void aBallotCostsAsManyKeysAsNamesStruckOut() {
		assertEquals(2, press("4^5"));
		assertEquals(1, press("^1"));
		assertEquals(1, press("\n"));
		assertEquals(1, press(" "));
		assertEquals(List.of("4x 5x", "1x", "", ""), marks());
	}

	@Test
	void shiftStrikesFirmly() {
		press("5^5");
		assertEquals(List.of("5x"), marks());
	}

	@Test
	void spaceTakesNothingThatIsMarked() {
		press("3 ");
		assertTrue(taken.isEmpty());
		press("\b ");
		assertEquals(List.of(""), marks());
	}

	@Test
	void keysOfNobodyAreToldAndChangeNothing() {
		press("6");
		assertEquals(BallotEntry.Notice.NO_SUCH_KEY, entry.notice());
		press("z\b");
		assertEquals(BallotEntry.Notice.NOTHING_TO_TAKE_BACK, entry.notice());
		assertTrue(entry.hand().isUntouched());
	}

	@Test
	void theLastBallotIsRepeatedAsOneStep() {
		press("*");
		assertEquals(BallotEntry.Notice.NOTHING_TO_REPEAT, entry.notice());
		press("4^5*12\n");
		assertEquals(13, taken.size());
		assertEquals(List.of(1, 12), steps);
		press("*1\b3\n");
		assertEquals(16, taken.size());
		press("*7~");
		assertEquals(16, taken.size());
		press("*999");
		press("9");
		assertEquals(999, entry.repeat());
	}

	@Test
	void repeatingNothingTakesNothing() {
		press("\n*\n*0\n");
		assertEquals(1, taken.size());
	}

	@Test
	void faultsAreChosenByNumberAndTakenBack() {
		press("!1\n");
		assertEquals(InvalidReason.SIGNED_OR_MARKED, taken.getLast().fault());
		press("!2\b\n");
		assertNull(taken.getLast().fault());
		press("!3!3\n");
		assertNull(taken.getLast().fault());
		press("!9");
		assertEquals(BallotEntry.Notice.NO_SUCH_KEY, entry.notice());
		assertEquals(BallotEntry.State.MARKING, entry.state());
	}

	@Test
	void boxesOnlyWhereThePaperHasThem() {
		press("+1");
		assertEquals("1x", entry.hand().paper().marks().toString());
		entry = entry(Frames.boxes(3, 3));
		press("+1-23\n");
		assertEquals(List.of("1b 2n 3x"), marks());
		entry = entry(Frames.boxes(4, 3));
		press("+");
		assertEquals(BallotEntry.Notice.NO_TWO_BOXES, entry.notice());
	}

	@Test
	void takenByItselfWhenAsManyNamesAreLeftAsSeats() {
		entry.setAutoTake(true);
		press("45");
		assertEquals(List.of("4x 5x"), marks());
		press("2");
		assertEquals(1, taken.size());
		press("5");
		assertEquals(List.of("4x 5x", "2x 5x"), marks());
	}

	@Test
	void aBallotThatIsChangedWaitsForEnter() {
		entry.setAutoTake(true);
		entry.mend(new BallotPaper(org.huunghi.election.value.Marks.struck(4), null));
		press("5");
		assertTrue(entry.isMending() && taken.isEmpty());
		press("\n");
		assertEquals(List.of("4x 5x"), marks());
		assertTrue(!entry.isMending());
	}

	@Test
	void arrowsReachNamesBeyondTheKeys() {
		entry = entry(Frames.youth(BallotKeys.capacity() + 1, 3));
		assertNull(entry.keys().key(BallotKeys.capacity() + 1));
		press("<" + ">".repeat(BallotKeys.capacity() + 5) + "#\n");
		assertEquals(List.of(BallotKeys.capacity() + 1 + "x"), marks());
	}

	@Test
	void keysAreDigitsThenLetters() {
		BallotKeys keys = new BallotKeys(IntStream.rangeClosed(101, 130).boxed().toList());
		assertEquals('1', keys.key(101));
		assertEquals('9', keys.key(109));
		assertEquals('a', keys.key(110));
		assertEquals('u', keys.key(130));
		assertEquals(110, keys.number('A'));
		assertNull(keys.number('v'));
		assertNull(keys.number('0'));
	}
}
