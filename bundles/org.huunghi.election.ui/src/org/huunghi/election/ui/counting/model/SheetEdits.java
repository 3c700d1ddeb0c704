package org.huunghi.election.ui.counting.model;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionFactory;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.ui.counting.Messages;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.form.edit.Edits;

/** Makes the changes of a count, each as one step that can be undone. */
public final class SheetEdits {
	private final Edits edits;

	/** @param edits of the open record */
	public SheetEdits(Edits edits) {
		this.edits = edits;
	}

	/** Adds a round with one empty sheet. @return the round */
	public Round addRound(Election election) {
		Round round = Creation.create(ElectionPackage.Literals.ROUND);
		round.setOrdinal(election.getRounds().size() + 1);
		EntryMode mode = election.getRounds().isEmpty() || election.getRounds().getLast().getSheets().isEmpty() ? EntryMode.BALLOTS
				: election.getRounds().getLast().getSheets().getFirst().getMode();
		round.getSheets().add(sheet(mode));
		edits.run(Messages.addRound, List.of(edits.adding(election, ElectionPackage.Literals.ELECTION__ROUNDS, round, -1)));
		return round;
	}

	/** Adds a sheet to a round. @return the sheet */
	public CountingSheet addSheet(Round round) {
		EntryMode mode = round.getSheets().isEmpty() ? EntryMode.BALLOTS : round.getSheets().getFirst().getMode();
		CountingSheet sheet = sheet(mode);
		edits.run(Messages.addCounter, List.of(edits.adding(round, ElectionPackage.Literals.ROUND__SHEETS, sheet, -1)));
		return sheet;
	}

	private static CountingSheet sheet(EntryMode mode) {
		CountingSheet sheet = Creation.create(ElectionPackage.Literals.COUNTING_SHEET);
		sheet.setMode(mode);
		return sheet;
	}

	/** Sets how a sheet is entered; what was entered the other way stays stored. */
	public void mode(CountingSheet sheet, EntryMode mode) {
		edits.set(sheet, ElectionPackage.Literals.COUNTING_SHEET__MODE, mode);
	}

	/** Makes a sheet the one whose figures count. */
	public void official(Round round, CountingSheet sheet) {
		edits.set(round, ElectionPackage.Literals.ROUND__OFFICIAL, sheet);
	}

	/** Adds ballots as one step. */
	public void take(CountingSheet sheet, List<BallotPaper> papers) {
		String label = papers.size() == 1 ? Messages.stepBallot : Messages.bind(Messages.stepBallots, papers.size());
		edits.run(label, List.of(BallotChange.adding(sheet, papers)));
	}

	/** Makes one ballot read otherwise. */
	public void mend(CountingSheet sheet, int index, BallotPaper paper) {
		if (!SheetTally.paper(sheet.getBallots().get(index)).equals(paper)) {
			edits.run(Messages.bind(Messages.stepMend, index + 1), List.of(BallotChange.mending(sheet, index, paper)));
		}
	}

	/** Removes one ballot. */
	public void remove(CountingSheet sheet, int index) {
		edits.run(Messages.bind(Messages.stepRemove, index + 1), List.of(BallotChange.removing(sheet, index)));
	}

	/** Sets one figure; null for one that is not known. */
	public void set(Election election, CountingSheet sheet, SheetRow row, Integer figure) {
		switch (row.kind()) {
		case ISSUED -> edits.set(sheet, ElectionPackage.Literals.COUNTING_SHEET__ISSUED, figure);
		case COLLECTED -> edits.set(sheet, ElectionPackage.Literals.COUNTING_SHEET__COLLECTED, figure);
		case VALID -> edits.set(sheet, ElectionPackage.Literals.COUNTING_SHEET__VALID, figure);
		case INVALID -> invalid(sheet, row, figure);
		case VOTES -> votes(election, sheet, row, figure);
		}
	}

	private void invalid(CountingSheet sheet, SheetRow row, Integer figure) {
		for (InvalidCount count : sheet.getInvalid()) {
			if (count.getReason() == row.reason()) {
				edits.set(count, ElectionPackage.Literals.INVALID_COUNT__COUNT, figure);
				return;
			}
		}
		if (figure != null) {
			InvalidCount count = ElectionFactory.eINSTANCE.createInvalidCount();
			count.setReason(row.reason());
			count.setCount(figure);
			add(sheet, ElectionPackage.Literals.COUNTING_SHEET__INVALID, count);
		}
	}

	private void votes(Election election, CountingSheet sheet, SheetRow row, Integer figure) {
		for (Tally tally : sheet.getTallies()) {
			if (tally.getCandidate() != null && Objects.equals(tally.getCandidate().getNumber(), row.number())) {
				edits.set(tally, ElectionPackage.Literals.TALLY__VOTES, figure);
				return;
			}
		}
		if (figure != null) {
			Candidate candidate = election.getCandidates().stream().filter(each -> Objects.equals(each.getNumber(), row.number())).findFirst().orElseThrow();
			Tally tally = ElectionFactory.eINSTANCE.createTally();
			tally.setCandidate(candidate);
			tally.setVotes(figure);
			add(sheet, ElectionPackage.Literals.COUNTING_SHEET__TALLIES, tally);
		}
	}

	private void add(CountingSheet sheet, EReference feature, EObject part) {
		edits.run(edits.label(sheet, feature), List.of(edits.adding(sheet, feature, part, -1)));
	}
}
