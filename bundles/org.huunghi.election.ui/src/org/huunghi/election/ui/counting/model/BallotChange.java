package org.huunghi.election.ui.counting.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.huunghi.election.Ballot;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.ElectionFactory;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;

/** The changes of a sheet's ballots as commands that can be undone. Each touches no more than the ballots that it is about. */
public final class BallotChange {
	private BallotChange() {
	}

	/** @return a command that adds ballots at the end */
	public static AbstractCommand adding(CountingSheet sheet, List<BallotPaper> papers) {
		return new Adding(sheet, papers);
	}

	/** @return a command that removes the ballot at that place */
	public static AbstractCommand removing(CountingSheet sheet, int index) {
		return new Removing(sheet, index);
	}

	/** @return a command that makes the ballot at that place read otherwise */
	public static AbstractCommand mending(CountingSheet sheet, int index, BallotPaper paper) {
		return new Mending(sheet.getBallots().get(index), paper);
	}

	/** @return whether a command, as it was run, changes ballots and nothing else; may be null */
	static boolean isOne(Command command) {
		return command instanceof Step || command instanceof CompoundCommand compound && compound.getCommandList().stream().allMatch(Step.class::isInstance);
	}

	/** What all these commands have in common. */
	private abstract static class Step extends AbstractCommand {
		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void redo() {
			execute();
		}
	}

	/** Writes a ballot paper into a stored ballot. */
	static void write(BallotPaper paper, Ballot ballot) {
		String marks = paper.marks().toString();
		ballot.setMarks(marks.isEmpty() ? null : marks);
		if (paper.fault() != null) {
			ballot.setFault(paper.fault());
		} else if (ballot.isFaulty()) {
			ballot.setFault(InvalidReason.NOT_ISSUED);
		}
		ballot.setFaulty(paper.fault() != null);
	}

	private static final class Adding extends Step {
		private final CountingSheet sheet;
		private final List<Ballot> ballots = new ArrayList<>();

		Adding(CountingSheet sheet, List<BallotPaper> papers) {
			this.sheet = sheet;
			for (BallotPaper paper : papers) {
				Ballot ballot = ElectionFactory.eINSTANCE.createBallot();
				write(paper, ballot);
				ballots.add(ballot);
			}
		}

		@Override
		public void execute() {
			InternalEList<Ballot> list = (InternalEList<Ballot>) sheet.getBallots();
			ballots.forEach(list::addUnique);
		}

		@Override
		public void undo() {
			EList<Ballot> list = sheet.getBallots();
			for (int i = ballots.size() - 1; i >= 0; i--) {
				list.remove(list.get(list.size() - 1) == ballots.get(i) ? list.size() - 1 : list.indexOf(ballots.get(i)));
			}
		}
	}

	private static final class Removing extends Step {
		private final CountingSheet sheet;
		private final int index;
		private Ballot removed;

		Removing(CountingSheet sheet, int index) {
			this.sheet = sheet;
			this.index = index;
		}

		@Override
		public void execute() {
			removed = sheet.getBallots().remove(index);
		}

		@Override
		public void undo() {
			sheet.getBallots().add(Math.min(index, sheet.getBallots().size()), removed);
		}
	}

	private static final class Mending extends Step {
		private final Ballot ballot;
		private final BallotPaper before;
		private final BallotPaper after;

		Mending(Ballot ballot, BallotPaper after) {
			this.ballot = ballot;
			this.after = after;
			before = SheetTally.paper(ballot);
		}

		@Override
		public void execute() {
			write(after, ballot);
		}

		@Override
		public void undo() {
			write(before, ballot);
		}
	}
}
