package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.RoundKind;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.model.Results;
import org.huunghi.election.ui.result.NextMoves;
import org.huunghi.election.ui.result.ResultRow;
import org.huunghi.election.ui.result.RoundEdits;
import org.huunghi.workbench.form.edit.Edits;
import org.junit.jupiter.api.Test;

/** What the result asks for next is done with one change: a re-vote, a lot, the meeting's consent. */
class RoundEditsTest {
	private static final Locale VI = Locale.of("vi");
	private final Edits edits = new Edits(VI);

	private static SmallElection tied() {
		SmallElection small = new SmallElection("190-QD-TW", 2, "An", "Bình", "Chiến").electorate(20, 19).counted(19, 18, 18, 14, 11, 11);
		small.election.getRulebook().setSurplusPercent(null);
		return small;
	}

	@Test
	void aReVoteIsHeldAmongTheTied() {
		Election election = tied().election;
		ElectionOutcome outcome = Results.of(election, VI);
		assertEquals(1, NextMoves.tiedSeats(outcome));
		List<Candidate> tied = NextMoves.tied(election, outcome);
		assertEquals(List.of("Bình", "Chiến"), tied.stream().map(Candidate::getName).toList());
		new RoundEdits(election, edits, VI).add(RoundKind.TIE_RE_VOTE, tied);
		assertEquals(2, election.getRounds().get(1).getOrdinal());
		assertEquals(List.of(), Results.of(election, VI).contradictions());
		edits.stack().undo();
		assertEquals(1, election.getRounds().size());
	}

	@Test
	void theLotOfTheChairDecidesAndStandsInTheMinutes() {
		Election election = tied().election;
		election.getRulebook().getTies().clear();
		election.getRulebook().getTies().add(TieRule.CHAIRS_LOT);
		assertEquals(NextStep.DRAW_LOT, Results.of(election, VI).next());
		new RoundEdits(election, edits, VI).lot(List.of(election.getCandidates().get(2)), "Tráng Thị Xuân");
		ElectionOutcome outcome = Results.of(election, VI);
		assertEquals(List.of(1, 3), outcome.elected());
		assertEquals(NextStep.ANNOUNCE, outcome.next());
		assertTrue(election.getMinutesNote().contains("Tráng Thị Xuân") && election.getMinutesNote().contains("Chiến"), election.getMinutesNote());
		edits.stack().undo();
		assertNull(election.getMinutesNote());
		assertEquals(List.of(), election.getRounds().get(0).getDrawn());
	}

	@Test
	void aConsultationIsAcceptedInOneStep() {
		Election election = new SmallElection("hiep-thuong", 2, "An", "Bình").electorate(20, 19).election;
		election.setListClosed(true);
		new RoundEdits(election, edits, VI).consent(Consent.ACCEPTED);
		assertEquals(2, Results.of(election, VI).elected().size());
		edits.stack().undo();
		assertEquals(0, election.getRounds().size());
	}

	@Test
	void rowsShowUnknownVotesAsUnknownAndPerCentOfTheBase() {
		Election election = tied().election;
		ElectionOutcome outcome = Results.of(election, VI);
		List<ResultRow> rows = ResultRow.of(election, outcome.fates(), outcome.rounds().get(0).base(), VI);
		assertEquals("70,00 %", rows.get(0).percent(VI));
		assertEquals(Decision.ELECTED, rows.get(0).fate().decision());
		assertTrue(rows.get(0).reasons(VI).stream().anyMatch(reason -> reason.contains("11")), () -> rows.get(0).reasons(VI).toString());
		Election unknown = new SmallElection("190-QD-TW", 2, "An").electorate(20, 19).election;
		assertEquals("", ResultRow.of(unknown, Results.of(unknown, VI).fates(), 20, VI).get(0).percent(VI));
	}
}
