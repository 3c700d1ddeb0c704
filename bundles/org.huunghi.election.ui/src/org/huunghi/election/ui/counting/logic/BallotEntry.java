package org.huunghi.election.ui.counting.logic;

import java.util.Collections;
import java.util.List;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Mark;

/**
 * Entry of ballots by keys alone: what each key does to the ballot in hand, and when the ballot is taken. Knows no widgets; whoever shows it
 * reads its state after each key.
 */
public final class BallotEntry {
	/** What the next key is taken for. */
	public enum State {
		/** A mark on the ballot in hand. */
		MARKING,
		/** A figure: how often the last ballot is repeated. */
		REPEATING,
		/** One of the faults. */
		FAULT,
		/** The name on which both boxes are ticked. */
		BOTH_BOXES,
		/** The name on which neither box is ticked. */
		NO_BOX
	}

	/** What the user should be told about the last key. */
	public enum Notice {
		NONE, NO_SUCH_KEY, NOTHING_TO_REPEAT, NO_TWO_BOXES, NOTHING_TO_TAKE_BACK
	}

	/** What takes the ballots. */
	public interface Desk {
		/** Takes ballots, all as one step. @param papers at least one, all alike */
		void take(List<BallotPaper> papers);

		/** @return the ballot taken last; null for none */
		BallotPaper last();
	}

	/** The most ballots that one repetition adds, against a slip of the finger. */
	public static final int MOST_REPEATED = 999;
	/** The faults that marks do not show, in the order of their keys. */
	public static final List<InvalidReason> FAULTS = List.of(InvalidReason.SIGNED_OR_MARKED, InvalidReason.DAMAGED, InvalidReason.NOT_ISSUED,
			InvalidReason.NAME_OFF_LIST, InvalidReason.OTHER);

	private final RoundFrame frame;
	private final BallotKeys keys;
	private final Desk desk;
	private final BallotInHand hand = new BallotInHand();
	private State state = State.MARKING;
	private Notice notice = Notice.NONE;
	private int repeat;
	private int cursor = -1;
	private boolean autoTake;
	private boolean mending;

	/** @param desk not null */
	public BallotEntry(RoundFrame frame, Desk desk) {
		this.frame = frame;
		this.desk = desk;
		keys = new BallotKeys(frame.numbers());
	}

	/** Says whether a ballot is taken by itself as soon as as many names are left as there are seats. */
	public void setAutoTake(boolean auto) {
		autoTake = auto;
	}

	/** Takes a ballot in hand that was entered before; it then waits for Enter, whatever is left on it. */
	public void mend(BallotPaper paper) {
		hand.open(paper);
		mending = true;
		state = State.MARKING;
		cursor = -1;
	}

	/** Puts the ballot in hand away without taking it. */
	public void abandon() {
		hand.next();
		mending = false;
		state = State.MARKING;
		cursor = -1;
	}

	/** Does what a key says. */
	public void press(Stroke stroke) {
		notice = Notice.NONE;
		switch (state) {
		case REPEATING -> repeating(stroke);
		case FAULT -> fault(stroke);
		case BOTH_BOXES -> box(stroke, Mark.BOTH_BOXES);
		case NO_BOX -> box(stroke, Mark.NO_BOX);
		default -> marking(stroke);
		}
	}

	private void marking(Stroke stroke) {
		switch (stroke.kind()) {
		case CHARACTER -> name(keys.number(stroke.character()), stroke.shift());
		case ENTER -> take();
		case SPACE -> {
			if (hand.isUntouched()) {
				take();
			}
		}
		case BACK -> notice = hand.takeBack() ? Notice.NONE : Notice.NOTHING_TO_TAKE_BACK;
		case ESCAPE -> abandon();
		case FAULT -> state = State.FAULT;
		case REPEAT -> {
			repeat = 0;
			state = desk.last() == null ? State.MARKING : State.REPEATING;
			notice = desk.last() == null ? Notice.NOTHING_TO_REPEAT : Notice.NONE;
		}
		case BOTH, NEITHER -> {
			boolean boxes = frame.boxes();
			notice = boxes ? Notice.NONE : Notice.NO_TWO_BOXES;
			state = !boxes ? State.MARKING : stroke.kind() == Stroke.Kind.BOTH ? State.BOTH_BOXES : State.NO_BOX;
		}
		case UP -> cursor = Math.max(0, cursor - 1);
		case DOWN -> cursor = Math.min(frame.names().size() - 1, cursor + 1);
		case STRIKE -> name(cursor < 0 ? null : frame.numbers().get(cursor), stroke.shift());
		}
	}

	private void name(Integer number, boolean last) {
		if (number == null) {
			notice = Notice.NO_SUCH_KEY;
		} else if (last) {
			hand.strikeFirmly(number);
			take();
		} else {
			hand.strike(number);
			if (autoTake && !mending && frame.seats() != null && hand.left(frame.numbers()) == frame.seats()) {
				take();
			}
		}
	}

	private void box(Stroke stroke, Mark mark) {
		state = State.MARKING;
		Integer number = stroke.kind() == Stroke.Kind.CHARACTER ? keys.number(stroke.character()) : null;
		if (number != null) {
			hand.mark(number, mark);
		} else if (stroke.kind() == Stroke.Kind.CHARACTER) {
			notice = Notice.NO_SUCH_KEY;
		}
	}

	private void fault(Stroke stroke) {
		int index = stroke.kind() == Stroke.Kind.CHARACTER ? stroke.character() - '1' : -1;
		if (index >= 0 && index < FAULTS.size()) {
			InvalidReason chosen = FAULTS.get(index);
			hand.fault(chosen == hand.paper().fault() ? null : chosen);
		} else if (stroke.kind() == Stroke.Kind.CHARACTER) {
			notice = Notice.NO_SUCH_KEY;
		}
		state = State.MARKING;
	}

	private void repeating(Stroke stroke) {
		switch (stroke.kind()) {
		case CHARACTER -> {
			int digit = Character.digit(stroke.character(), 10);
			if (digit < 0 || repeat * 10 + digit > MOST_REPEATED) {
				notice = Notice.NO_SUCH_KEY;
			} else {
				repeat = repeat * 10 + digit;
			}
		}
		case BACK -> repeat /= 10;
		case ENTER -> {
			state = State.MARKING;
			if (repeat > 0) {
				desk.take(Collections.nCopies(repeat, desk.last()));
			}
		}
		default -> state = State.MARKING;
		}
	}

	private void take() {
		BallotPaper taken = hand.paper();
		abandon();
		desk.take(List.of(taken));
	}

	/** @return the ballot in hand */
	public BallotInHand hand() {
		return hand;
	}

	/** @return which key stands for which name */
	public BallotKeys keys() {
		return keys;
	}

	/** @return what the next key is taken for */
	public State state() {
		return state;
	}

	/** @return what the user should be told about the last key */
	public Notice notice() {
		return notice;
	}

	/** @return how often the last ballot is to be repeated, as far as the figure is typed */
	public int repeat() {
		return repeat;
	}

	/** @return place of the cursor among the names; -1 for none */
	public int cursor() {
		return cursor;
	}

	/** @return whether the ballot in hand is one that was entered before */
	public boolean isMending() {
		return mending;
	}
}
