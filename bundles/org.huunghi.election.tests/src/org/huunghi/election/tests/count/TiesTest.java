package org.huunghi.election.tests.count;

import static org.huunghi.election.count.Decision.ELECTED;
import static org.huunghi.election.count.Decision.NOT_ELECTED;
import static org.huunghi.election.count.Decision.TIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.election.TieRule;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ties for the last seats: each rule, their order, and what happens where none decides. */
class TiesTest {
	/** An is elected; Bình and Chi are tied for the second seat; Dũng is out. */
	private static Draft tie(TieRule... ties) {
		return new Draft(RulesOf.ties(RulesOf.youth(), ties)).seats(2).candidates("An", "Bình", "Chi", "Dũng");
	}

	private static DraftRound votes(DraftRound round) {
		return round.papers(20, 20, 20).votes(List.of(15, 12, 12, 1));
	}

	private static Draft seniority(String bình, String chi) {
		return new Draft(RulesOf.ties(RulesOf.youth(), TieRule.SENIORITY)).seats(2).candidates("An").since("Bình", bình).since("Chi", chi).candidates("Dũng")
				.round(TiesTest::votes);
	}

	static Stream<Arguments> whoDecides() {
		return Stream.of(Arguments.of(NextStep.RE_VOTE, new TieRule[] { TieRule.RE_VOTE, TieRule.CHAIRS_LOT }),
				Arguments.of(NextStep.DRAW_LOT, new TieRule[] { TieRule.CHAIRS_LOT, TieRule.RE_VOTE }),
				Arguments.of(NextStep.RE_VOTE, new TieRule[] { TieRule.SENIORITY, TieRule.RE_VOTE }),
				Arguments.of(NextStep.DECIDE_TIE, new TieRule[] { TieRule.SENIORITY }), Arguments.of(NextStep.DECIDE_TIE, new TieRule[] {}));
	}

	@ParameterizedTest
	@MethodSource("whoDecides")
	void theFirstRuleThatCanDecideIsAskedFor(NextStep next, TieRule[] ties) {
		ElectionOutcome outcome = tie(ties).round(TiesTest::votes).clean();
		assertEquals(List.of(ELECTED, TIED, TIED, NOT_ELECTED), Draft.decisions(outcome));
		assertEquals(next, outcome.next());
		assertEquals(1, outcome.open());
		assertTrue(outcome.fate(2).reasons().stream().anyMatch(r -> r.text(Locale.ENGLISH).equals("Tied with 12 votes each for the last seat: 2 Bình, 3 Chi")));
	}

	@Test
	void reVoteIsHeldAmongThoseTiedAndDecides() {
		ElectionOutcome outcome = tie(TieRule.RE_VOTE).round(TiesTest::votes).round(r -> r.reVote().papers(20, 20, 20).votes(2, 8).votes(3, 12)).clean();
		assertEquals(List.of(2, 3), outcome.rounds().get(1).standing());
		assertEquals(List.of(ELECTED, NOT_ELECTED, ELECTED, NOT_ELECTED), Draft.decisions(outcome));
		assertEquals(List.of(TIED, TIED), outcome.rounds().getFirst().fates().stream().map(fate -> fate.decision()).filter(TIED::equals).toList());
		assertEquals(NextStep.ANNOUNCE, outcome.next());
	}

	@Test
	void inAReVoteMoreVotesElectWithoutHalfOfAll() {
		ElectionOutcome outcome = tie(TieRule.RE_VOTE).round(TiesTest::votes).round(r -> r.reVote().papers(20, 20, 17).votes(2, 9).votes(3, 8)).clean();
		assertEquals(List.of(ELECTED, ELECTED, NOT_ELECTED, NOT_ELECTED), Draft.decisions(outcome));
		assertTrue(outcome.rounds().get(1).explanation().getLast().text(Locale.ENGLISH).startsWith("In a re-vote those with more votes are elected"));
	}

	@Test
	void tiedAgainTheNextRuleIsTriedOrTheMeetingDecides() {
		Draft again = tie(TieRule.RE_VOTE).round(TiesTest::votes).round(r -> r.reVote().papers(20, 20, 20).votes(2, 10).votes(3, 10));
		assertEquals(NextStep.DECIDE_TIE, again.clean().next());
		assertEquals(List.of(ELECTED, TIED, TIED, NOT_ELECTED), Draft.decisions(again.clean()));
		ElectionOutcome settled = again.round(r -> r.reVote().papers(20, 20, 20).votes(2, 13).votes(3, 7)).clean();
		assertEquals(List.of(1, 2), settled.elected());
		Draft lot = tie(TieRule.RE_VOTE, TieRule.CHAIRS_LOT).round(TiesTest::votes).round(r -> r.reVote().papers(20, 20, 20).votes(2, 10).votes(3, 10).drawn(3));
		assertEquals(List.of(1, 3), lot.clean().elected());
	}

	@Test
	void longerServiceDecides() {
		ElectionOutcome outcome = seniority("2012-05", "2009").clean();
		assertEquals(List.of(1, 3), outcome.elected());
		assertEquals(NOT_ELECTED, outcome.fate(2).decision());
		assertTrue(outcome.fate(3).reasons().getLast().text(Locale.ENGLISH).startsWith("Decided by length of service: 3 Chi (since 2009"), () -> outcome.fate(3).toString());
	}

	@Test
	void lengthOfServiceDecidesNothingWhereDatesMayBeTheSame() {
		assertEquals(NextStep.DECIDE_TIE, seniority("2012", "2012-05").clean().next());
		assertEquals(NextStep.DECIDE_TIE, seniority("2012-05-01", "2012-05-01").clean().next());
		assertEquals(NextStep.DECIDE_TIE, seniority("2012", null).clean().next());
	}

	@Test
	void lotDecidesOnlyWhereItWasRecorded() {
		ElectionOutcome outcome = tie(TieRule.CHAIRS_LOT).round(r -> votes(r).drawn(3)).clean();
		assertEquals(List.of(1, 3), outcome.elected());
		assertEquals(NOT_ELECTED, outcome.fate(2).decision());
		ElectionOutcome byMeeting = tie().round(r -> votes(r).drawn(2)).clean();
		assertEquals(List.of(1, 2), byMeeting.elected());
		assertTrue(Draft.keys(byMeeting, 2).contains("tie.lotByMeeting"));
	}

	@Test
	void tieThatFitsInTheSeatsIsNone() {
		ElectionOutcome outcome = new Draft(RulesOf.youth()).seats(3).candidates("An", "Bình", "Chi").round(r -> r.papers(20, 20, 20).votes(List.of(15, 12, 12))).clean();
		assertEquals(List.of(1, 2, 3), outcome.elected());
	}

	@Test
	void allThreeAreTiedForTwoSeats() {
		Draft draft = new Draft(RulesOf.ties(RulesOf.youth(), TieRule.CHAIRS_LOT)).seats(2).candidates("An", "Bình", "Chi");
		assertEquals(List.of(TIED, TIED, TIED), Draft.decisions(draft.round(r -> r.papers(20, 20, 20).votes(List.of(12, 12, 12))).clean()));
		assertEquals(List.of(1, 3), new Draft(RulesOf.ties(RulesOf.youth(), TieRule.CHAIRS_LOT)).seats(2).candidates("An", "Bình", "Chi")
				.round(r -> r.papers(20, 20, 20).votes(List.of(12, 12, 12)).drawn(1, 3)).clean().elected());
	}

	@Test
	void lotsAndReVotesThatDoNotFitTheTie() {
		assertEquals(List.of("rounds[0].drawn drawn.number"), tie(TieRule.CHAIRS_LOT).round(r -> votes(r).drawn(2, 3)).contradictions());
		assertEquals(List.of("rounds[0].drawn drawn.notTied"), tie(TieRule.CHAIRS_LOT).round(r -> votes(r).drawn(4)).contradictions());
		assertEquals(List.of("rounds[0].drawn drawn.notStanding"), tie(TieRule.CHAIRS_LOT).round(r -> votes(r).drawn(9)).contradictions());
		assertEquals(List.of("rounds[0].drawn drawn.early"), tie(TieRule.RE_VOTE, TieRule.CHAIRS_LOT).round(r -> votes(r).drawn(2)).contradictions());
		assertEquals(List.of("rounds[0].drawn drawn.noTie"),
				tie(TieRule.CHAIRS_LOT).round(r -> r.papers(20, 20, 20).votes(List.of(15, 12, 11, 1)).drawn(2)).contradictions());
		assertEquals(List.of("rounds[1].kind round.tieOpen"), tie(TieRule.RE_VOTE).round(TiesTest::votes).round(r -> r).contradictions());
		assertEquals(List.of("rounds[1].standing round.tied"), tie(TieRule.RE_VOTE).round(TiesTest::votes).round(r -> r.reVote().standing(2, 4)).contradictions());
		assertEquals(List.of("rounds[0].kind round.noTie"), tie(TieRule.RE_VOTE).round(r -> r.reVote()).contradictions());
	}
}
