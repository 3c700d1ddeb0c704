package org.huunghi.election.interchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.Ballot;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.EntryMode;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.value.Marks;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.create.Creation;

/**
 * Takes what tables say over into a stored election. Figures never overwrite others: they go to the first sheet of the last round on which
 * nothing is entered yet, else to a new sheet, which is then compared with the one that is there.
 */
public final class TableChanges {
	private final Election election;
	private final Edits edits;

	/** How the election is changed: directly, or by an editor's commands that can be undone. */
	public interface Edits {
		/** Sets a single feature. */
		void set(EObject owner, EStructuralFeature feature, Object value);

		/** Adds to the end of a list. */
		void add(EObject owner, EStructuralFeature feature, Object value);

		/** @return changes at once, which nobody can undo */
		static Edits direct() {
			return new Edits() {
				@Override
				public void set(EObject owner, EStructuralFeature feature, Object value) {
					owner.eSet(feature, value);
				}

				@Override
				@SuppressWarnings("unchecked")
				public void add(EObject owner, EStructuralFeature feature, Object value) {
					((EList<Object>) owner.eGet(feature)).add(value);
				}
			};
		}
	}

	/** @param edits through which all changes go */
	public TableChanges(Election election, Edits edits) {
		this.election = election;
		this.edits = edits;
	}

	/** Adds candidates; those whose name is there already get what the rows say of them. An empty cell changes nothing. */
	public void candidates(List<CandidateRow> rows) {
		for (CandidateRow row : rows) {
			Candidate known = known(row);
			if (known != null) {
				fill(known, row, edits);
			} else {
				Candidate candidate = Creation.create(Literals.CANDIDATE);
				candidate.setName(row.name());
				fill(candidate, row, Edits.direct());
				edits.add(election, Literals.ELECTION__CANDIDATES, candidate);
			}
		}
	}

	/** @param counter who counted, as the sheet names it; may be null */
	public void tallies(Count count, String counter) {
		Numbers numbers = Numbers.of(election);
		sheet(counter, EntryMode.TALLIES, (sheet, changes) -> {
			changes.set(sheet, Literals.COUNTING_SHEET__ISSUED, count.issued());
			changes.set(sheet, Literals.COUNTING_SHEET__COLLECTED, count.collected());
			changes.set(sheet, Literals.COUNTING_SHEET__VALID, count.valid());
			count.invalid().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
				InvalidCount invalid = Creation.create(Literals.INVALID_COUNT);
				invalid.setReason(entry.getKey());
				invalid.setCount(entry.getValue());
				changes.add(sheet, Literals.COUNTING_SHEET__INVALID, invalid);
			});
			for (Candidate candidate : election.getCandidates()) {
				Integer votes = count.votes().get(numbers.of(candidate));
				if (votes != null) {
					tally(sheet, candidate, votes, changes);
				}
			}
		});
	}

	/** @param counter who counted, as the sheet names it; may be null */
	public void ballots(List<BallotPaper> ballots, String counter) {
		sheet(counter, EntryMode.BALLOTS, (sheet, changes) -> {
			for (BallotPaper paper : ballots) {
				Ballot ballot = Creation.create(Literals.BALLOT);
				ballot.setMarks(paper.marks().equals(Marks.NONE) ? null : paper.marks().toString());
				ballot.setFaulty(paper.fault() != null);
				if (paper.fault() != null) {
					ballot.setFault(paper.fault());
				}
				changes.add(sheet, Literals.COUNTING_SHEET__BALLOTS, ballot);
			}
		});
	}

	private interface Entry {
		void into(CountingSheet sheet, Edits changes);
	}

	private void sheet(String counter, EntryMode mode, Entry entry) {
		List<Round> rounds = Sheets.inOrder(election);
		Round last = rounds.isEmpty() ? null : rounds.getLast();
		CountingSheet unused = last == null ? null : last.getSheets().stream().filter(sheet -> !Sheets.begun(sheet)).findFirst().orElse(null);
		if (unused != null) {
			edits.set(unused, Literals.COUNTING_SHEET__MODE, mode);
			if (unused.getCounter() == null && counter != null) {
				edits.set(unused, Literals.COUNTING_SHEET__COUNTER, counter);
			}
			entry.into(unused, edits);
			return;
		}
		CountingSheet sheet = Creation.create(Literals.COUNTING_SHEET);
		sheet.setMode(mode);
		sheet.setCounter(counter);
		entry.into(sheet, Edits.direct());
		if (last == null) {
			Round first = Creation.create(Literals.ROUND);
			first.setOrdinal(1);
			first.getSheets().add(sheet);
			edits.add(election, Literals.ELECTION__ROUNDS, first);
		} else {
			edits.add(last, Literals.ROUND__SHEETS, sheet);
		}
	}

	private static void tally(CountingSheet sheet, Candidate candidate, Integer votes, Edits changes) {
		for (Tally tally : sheet.getTallies()) {
			if (tally.getCandidate() == candidate) {
				changes.set(tally, Literals.TALLY__VOTES, votes);
				return;
			}
		}
		Tally tally = Creation.create(Literals.TALLY);
		tally.setCandidate(candidate);
		tally.setVotes(votes);
		changes.add(sheet, Literals.COUNTING_SHEET__TALLIES, tally);
	}

	private Candidate known(CandidateRow row) {
		List<Candidate> named = election.getCandidates().stream().filter(candidate -> Fold.sameName(CandidateNames.of(candidate, Locale.ROOT), row.name())).toList();
		if (row.number() == null) {
			return named.isEmpty() ? null : named.get(0);
		}
		return named.stream().filter(candidate -> row.number().equals(candidate.getNumber())).findFirst()
				.orElseGet(() -> named.stream().filter(candidate -> candidate.getNumber() == null).findFirst().orElse(null));
	}

	private static void fill(Candidate candidate, CandidateRow row, Edits changes) {
		set(candidate, Literals.CANDIDATE__NUMBER, row.number(), changes);
		set(candidate, Literals.CANDIDATE__NOMINATION, row.nomination(), changes);
		set(candidate, Literals.CANDIDATE__NOMINATED_BY, row.nominatedBy(), changes);
		set(candidate, Literals.CANDIDATE__SUPPORT, row.support(), changes);
		set(candidate, Literals.CANDIDATE__WITHDRAWN, row.withdrawn(), changes);
		set(candidate, Literals.CANDIDATE__SERVING_SINCE, row.servingSince(), changes);
	}

	private static void set(Candidate candidate, EStructuralFeature feature, Object value, Edits changes) {
		if (value != null) {
			changes.set(candidate, feature, value);
		}
	}
}
