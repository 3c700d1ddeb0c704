package org.huunghi.election.ui.tests.pages;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionFactory;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.create.Creation;

/** An election with just what a test of a page's words and changes needs. */
final class SmallElection {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;
	final Election election = Creation.create(MODEL.getElection());

	/** @param names of the candidates, in their order */
	SmallElection(String rulebook, Integer seats, String... names) {
		if (rulebook != null) {
			election.setRulebook(Rulebooks.copyForElection(Rulebooks.find(rulebook).orElseThrow()));
		}
		election.setSeats(seats);
		for (String name : names) {
			Candidate candidate = Creation.create(MODEL.getCandidate());
			candidate.setName(name);
			election.getCandidates().add(candidate);
		}
	}

	SmallElection electorate(Integer summoned, Integer present) {
		election.setSummoned(summoned);
		election.setPresent(present);
		return this;
	}

	/** Numbers the candidates, closes the list and counts a first round. */
	SmallElection counted(int issued, int collected, int valid, int... votes) {
		for (int i = 0; i < election.getCandidates().size(); i++) {
			election.getCandidates().get(i).setNumber(i + 1);
		}
		election.setListClosed(true);
		Round round = Creation.create(MODEL.getRound());
		round.setOrdinal(1);
		CountingSheet sheet = Creation.create(MODEL.getCountingSheet());
		sheet.setIssued(issued);
		sheet.setCollected(collected);
		sheet.setValid(valid);
		for (int i = 0; i < votes.length; i++) {
			Tally tally = ElectionFactory.eINSTANCE.createTally();
			tally.setCandidate(election.getCandidates().get(i));
			tally.setVotes(votes[i]);
			sheet.getTallies().add(tally);
		}
		round.getSheets().add(sheet);
		election.getRounds().add(round);
		return this;
	}
}
