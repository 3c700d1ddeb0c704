package org.huunghi.election.tests.model;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.model.Elections.ballots;
import static org.huunghi.election.tests.model.Elections.round;
import static org.huunghi.election.tests.model.Elections.worked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.Round;
import org.huunghi.election.model.Places;
import org.junit.jupiter.api.Test;

/** Places in the count's input lead to the fields that an analyst can mend. */
class PlacesTest {
	private final Election election = worked("youth-union");
	private final Round round = election.getRounds().get(0);
	private final CountingSheet sheet = round.getSheets().get(0);

	private void leads(String place, EObject target, EStructuralFeature feature) {
		assertEquals(new Places.Place(target, feature), Places.locate(election, place), place);
	}

	@Test
	void theElectionItsRulesAndCandidates() {
		leads("seats", election, Literals.ELECTION__SEATS);
		leads("electorate.present", election, Literals.ELECTION__PRESENT);
		leads("rulebook.threshold", election.getRulebook(), Literals.RULEBOOK__THRESHOLD);
		leads("candidates[1].number", election.getCandidates().get(1), Literals.CANDIDATE__NUMBER);
		leads("candidates[1]", election.getCandidates().get(1), null);
		leads("candidates[9].number", election, Literals.ELECTION__CANDIDATES);
		election.setRulebook(null);
		leads("rulebook.threshold", election, Literals.ELECTION__RULEBOOK);
	}

	@Test
	void aRoundAndItsDecidingSheet() {
		leads("rounds[0]", round, null);
		leads("rounds[0].seats", round, Literals.ROUND__SEATS);
		leads("rounds[0].standing[2]", round, Literals.ROUND__STANDING);
		leads("rounds[0].valid", sheet, Literals.COUNTING_SHEET__VALID);
		leads("rounds[0].count.valid", sheet, Literals.COUNTING_SHEET__VALID);
		leads("rounds[0].votes.2", sheet.getTallies().get(1), Literals.TALLY__VOTES);
		leads("rounds[0].votes", sheet, Literals.COUNTING_SHEET__TALLIES);
		leads("rounds[0].votes.7", sheet, Literals.COUNTING_SHEET__TALLIES);
		leads("rounds[0].invalid.blank", sheet, Literals.COUNTING_SHEET__INVALID);
		sheet.getInvalid().add(make("InvalidCount", "reason", "blank", "count", 2));
		leads("rounds[0].invalid.blank", sheet.getInvalid().get(0), Literals.INVALID_COUNT__COUNT);
		leads("rounds[4].valid", election, Literals.ELECTION__ROUNDS);
	}

	@Test
	void singleBallots() {
		Round second = round(election, ballots(2, "1x", "2x"));
		leads("rounds[1].ballots[1]", second.getSheets().get(0).getBallots().get(1), Literals.BALLOT__MARKS);
		leads("rounds[1].ballots", second.getSheets().get(0), Literals.COUNTING_SHEET__BALLOTS);
		second.getSheets().clear();
		leads("rounds[1].ballots[1]", second, Literals.ROUND__SHEETS);
		assertEquals("rounds[1]", Places.of(election, second));
	}
}
