package org.huunghi.election.ui.counting.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.huunghi.election.Ballot;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.RunningTally;
import org.huunghi.election.value.Marks;

/**
 * The sums of one sheet's ballots, which follow the sheet: every ballot added, changed or removed costs one ballot's work, whoever does it.
 * One sheet has one tally, which the page, the chart and the projector share. For the UI thread.
 */
public final class SheetTally extends AdapterImpl {
	private final CountingSheet sheet;
	private final List<BallotPaper> papers = new ArrayList<>();
	private RoundFrame frame;
	private RunningTally sums;
	private int changes;

	private SheetTally(CountingSheet sheet, RoundFrame frame) {
		this.sheet = sheet;
		recount(frame);
		sheet.eAdapters().add(this);
	}

	/** @return the tally of a sheet, made if there is none yet; counted anew where the frame is another one */
	public static SheetTally of(CountingSheet sheet, RoundFrame frame) {
		for (Adapter adapter : sheet.eAdapters()) {
			if (adapter instanceof SheetTally tally) {
				if (!tally.frame.equals(frame)) {
					tally.recount(frame);
				}
				return tally;
			}
		}
		return new SheetTally(sheet, frame);
	}

	/** Counts all ballots anew, for changes of which nobody was told. */
	public void recount() {
		recount(frame);
	}

	private void recount(RoundFrame newFrame) {
		frame = newFrame;
		sums = new RunningTally(frame);
		papers.clear();
		for (Ballot ballot : sheet.getBallots()) {
			insert(papers.size(), ballot);
		}
		changes++;
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch()) {
			return;
		}
		if (notification.getNotifier() instanceof Ballot ballot) {
			replace(sheet.getBallots().indexOf(ballot), ballot);
		} else if (notification.getFeature() == ElectionPackage.Literals.COUNTING_SHEET__BALLOTS) {
			ballots(notification);
		}
		changes++;
	}

	private void ballots(Notification notification) {
		int position = notification.getPosition();
		switch (notification.getEventType()) {
		case Notification.ADD -> insert(position == Notification.NO_INDEX ? papers.size() : position, (Ballot) notification.getNewValue());
		case Notification.REMOVE -> {
			((Ballot) notification.getOldValue()).eAdapters().remove(this);
			sums.remove(papers.remove(position));
		}
		default -> recount(frame);
		}
	}

	private void insert(int position, Ballot ballot) {
		if (!ballot.eAdapters().contains(this)) {
			ballot.eAdapters().add(this);
		}
		BallotPaper paper = paper(ballot);
		papers.add(position, paper);
		sums.add(paper);
	}

	private void replace(int position, Ballot ballot) {
		if (position >= 0 && position < papers.size()) {
			BallotPaper paper = paper(ballot);
			sums.remove(papers.set(position, paper));
			sums.add(paper);
		}
	}

	/** @return a stored ballot as the count sees it; marks that can't be read count as none */
	public static BallotPaper paper(Ballot ballot) {
		Marks marks;
		try {
			marks = Marks.valueOf(ballot.getMarks());
		} catch (IllegalArgumentException e) {
			marks = null;
		}
		return new BallotPaper(marks == null ? Marks.NONE : marks, ballot.isFaulty() ? ballot.getFault() : null);
	}

	/** @return the sums now */
	public RunningTally sums() {
		return sums;
	}

	/** @return the ballots in the order in which they are stored; not to be changed */
	public List<BallotPaper> papers() {
		return papers;
	}

	/** @return the round's frame that the ballots are judged by */
	public RoundFrame frame() {
		return frame;
	}

	/** @return a number that grows with each change of the sheet or its ballots */
	public int changes() {
		return changes;
	}
}
