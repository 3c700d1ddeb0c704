package org.huunghi.election.ui.counting.logic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.value.Mark;
import org.huunghi.election.value.Marks;

/** The ballot paper that is being read: which names are struck out so far, and each step of that to be taken back. */
public final class BallotInHand {
	private final Deque<BallotPaper> before = new ArrayDeque<>();
	private BallotPaper now = new BallotPaper(Marks.NONE, null);

	/** @return what is on it now */
	public BallotPaper paper() {
		return now;
	}

	/** @return whether nothing has been marked yet, or all of it was taken back */
	public boolean isUntouched() {
		return before.isEmpty();
	}

	/** Strikes a name out, or restores one that has any mark. */
	public void strike(int number) {
		set(number, now.marks().at(number) == Mark.APPROVED ? Mark.STRUCK : Mark.APPROVED);
	}

	/** Marks a name; the same mark once more restores it. */
	public void mark(int number, Mark mark) {
		set(number, now.marks().at(number) == mark ? Mark.APPROVED : mark);
	}

	/** Strikes a name out, also where it is struck out already. */
	public void strikeFirmly(int number) {
		set(number, Mark.STRUCK);
	}

	/** Notes a fault that the marks do not show; null for none. */
	public void fault(InvalidReason fault) {
		to(new BallotPaper(now.marks(), fault));
	}

	/** Takes the last mark back. @return false where there was none */
	public boolean takeBack() {
		if (before.isEmpty()) {
			return false;
		}
		now = before.pop();
		return true;
	}

	/** Begins a new ballot paper, on which every name is approved. */
	public void next() {
		open(new BallotPaper(Marks.NONE, null));
	}

	/** Takes a ballot in hand that was entered before. */
	public void open(BallotPaper paper) {
		before.clear();
		now = paper;
	}

	/** @return how many of these names have a vote on it */
	public int left(List<Integer> numbers) {
		return (int) numbers.stream().filter(number -> now.marks().at(number) == Mark.APPROVED).count();
	}

	private void set(int number, Mark mark) {
		to(new BallotPaper(now.marks().with(number, mark), now.fault()));
	}

	private void to(BallotPaper paper) {
		before.push(now);
		now = paper;
	}
}
