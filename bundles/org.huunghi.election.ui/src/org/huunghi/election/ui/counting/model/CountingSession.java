package org.huunghi.election.ui.counting.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Round;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.union.ElectionMethod;
import org.huunghi.workbench.form.edit.EditStack;
import org.huunghi.workbench.page.PageContext;

/** What the counting page works on at the moment: which round, which counter's sheet, or the comparison of two. */
public final class CountingSession {
	/** How many counters there are at most. */
	public static final int COUNTERS = 2;

	private final PageContext context;
	private final SheetEdits edits;
	private Round round;
	private int counter;
	private boolean comparing;
	private RoundFrame frame;
	private Round framed;
	private Object lastUndo;
	private Object lastRedo;

	/** @param context of the page */
	public CountingSession(PageContext context) {
		this.context = context;
		edits = new SheetEdits(context.edits());
		refresh();
	}

	/** Follows what has become of the election: choices that are no more fall back to the last round and the first counter. */
	public void refresh() {
		if (round == null || !election().getRounds().contains(round)) {
			round = election().getRounds().isEmpty() ? null : election().getRounds().getLast();
			counter = 0;
			comparing = false;
		}
		if (counter >= sheets().size()) {
			counter = 0;
		}
		EditStack stack = context.edits().stack();
		boolean unexplained = lastUndo == stack.getUndoCommand() && lastRedo == stack.getRedoCommand();
		lastUndo = stack.getUndoCommand();
		lastRedo = stack.getRedoCommand();
		if (round == null) {
			frame = null;
		} else if (unexplained || framed != round || !BallotChange.isOne(stack.getMostRecentCommand())) {
			frame = RoundFrames.of(election(), round, context.locale());
			framed = round;
		}
		for (CountingSheet sheet : sheets()) {
			SheetTally tally = SheetTally.of(sheet, frame);
			if (unexplained || tally.papers().size() != sheet.getBallots().size()) {
				tally.recount();
			}
		}
	}

	/** Turns to a round. */
	public void select(Round chosen) {
		round = chosen;
		counter = 0;
		comparing = false;
		refresh();
	}

	/** Turns to a counter's sheet. @param index from 0 */
	public void select(int index) {
		counter = index;
		comparing = false;
		refresh();
	}

	/** Turns to the comparison. */
	public void compare() {
		comparing = true;
	}

	/** @return the open page's record and commands */
	public PageContext context() {
		return context;
	}

	/** @return the election; not null */
	public Election election() {
		return (Election) context.record();
	}

	/** @return whether the list is agreed on and acclaimed, so that there are no ballots */
	public boolean isConsultation() {
		return election().getRulebook() != null && election().getRulebook().getMethod() == ElectionMethod.CONSULTATION;
	}

	/** @return the changes that can be made */
	public SheetEdits edits() {
		return edits;
	}

	/** @return the round; null where there is none */
	public Round round() {
		return round;
	}

	/** @return the round's sheets, at most two */
	public List<CountingSheet> sheets() {
		return round == null ? List.of() : round.getSheets().stream().limit(COUNTERS).toList();
	}

	/** @return index of the counter, from 0 */
	public int counter() {
		return counter;
	}

	/** @return whether two sheets are compared */
	public boolean isComparing() {
		return comparing;
	}

	/** @return the sheet of the counter; null where there is none */
	public CountingSheet sheet() {
		return sheets().isEmpty() ? null : sheets().get(counter);
	}

	/** @return what stays the same while the round is counted; null without a round */
	public RoundFrame frame() {
		return frame;
	}

	/** @return the sums of the sheet's ballots; there must be a sheet */
	public SheetTally tally() {
		return SheetTally.of(sheet(), frame);
	}

	/** @return the figures of the sheet; there must be one */
	public Count count() {
		return SheetCounts.of(sheet(), frame);
	}

	/** @return the figures of a sheet, in the order in which they are entered, with the reasons that the rules or a sheet name */
	public List<SheetRow> rows() {
		Set<InvalidReason> reasons = EnumSet.noneOf(InvalidReason.class);
		reasons.addAll(frame.rules().invalidReasons());
		for (CountingSheet sheet : sheets()) {
			sheet.getInvalid().stream().filter(count -> count.getCount() != null).map(InvalidCount::getReason).forEach(reasons::add);
			reasons.addAll(SheetCounts.of(sheet, frame).invalid().keySet());
		}
		return SheetRow.all(frame, new ArrayList<>(reasons));
	}
}
