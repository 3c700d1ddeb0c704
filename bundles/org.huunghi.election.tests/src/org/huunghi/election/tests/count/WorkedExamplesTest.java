package org.huunghi.election.tests.count;

import static org.huunghi.election.count.Decision.ELECTED;
import static org.huunghi.election.count.Decision.NOT_ELECTED;
import static org.huunghi.election.count.Decision.NOT_ON_LIST;
import static org.huunghi.election.count.Decision.UNKNOWN;
import static org.huunghi.election.count.Decision.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.Consent;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.count.Rules;
import org.huunghi.text.value.Share;
import org.junit.jupiter.api.Test;

/** Elections whose result is known, each as it would be written down at the congress. */
class WorkedExamplesTest {
	private static final Locale VIETNAMESE = Locale.of("vi");

	/** 18 ballots collected, 16 valid; candidate 1 stands on 10 of them, of which 2 are invalid. */
	private static Draft ten(Rules rules) {
		return new Draft(rules).electorate(20, null, 19).candidates("An", "Bình")
				.round(round -> round.papers(19, 18, null).ballots(8, "2x").ballots(8, "1x").ballots(2, "2x", InvalidReason.SIGNED_OR_MARKED));
	}

	@Test
	void namedOnTenBallotsOfWhichTwoAreInvalidHasEightAndIsNotElected() {
		ElectionOutcome outcome = ten(RulesOf.youth()).clean();
		RoundOutcome round = outcome.rounds().getFirst();
		assertEquals(16, round.count().valid());
		assertEquals(Map.of(InvalidReason.SIGNED_OR_MARKED, 2), round.count().invalid());
		assertEquals(18, round.base());
		assertEquals(10, round.needed());
		assertEquals(8, outcome.fate(1).votes());
		assertEquals(NOT_ELECTED, outcome.fate(1).decision());
		assertEquals("Too few: 8 votes of 18 ballots collected; 10 needed (more than 1/2) (Điều lệ Đoàn)",
				outcome.fate(1).reasons().getFirst().text(Locale.ENGLISH));
		assertEquals("Không đủ phiếu: được 8 phiếu trên 18 phiếu thu về; cần 10 (trên 1/2) (Điều lệ Đoàn)",
				outcome.fate(1).reasons().getFirst().text(VIETNAMESE));
		assertEquals(NextStep.FURTHER_ROUND, outcome.next());
		assertEquals(1, outcome.open());
	}

	@Test
	void tenVotesOfEighteenAreEnough() {
		ElectionOutcome outcome = new Draft(RulesOf.youth()).electorate(20, null, 19).candidates("An", "Bình")
				.round(round -> round.papers(19, 18, 16).invalid(InvalidReason.BLANK, 2).votes(1, 10).votes(2, 6)).clean();
		assertEquals(List.of(1), outcome.elected());
		assertEquals(NextStep.ANNOUNCE, outcome.next());
		assertEquals(0, outcome.open());
	}

	@Test
	void underTheRegulationElevenOfTwentySummonedAreNeeded() {
		Draft draft = new Draft(RulesOf.by(RulesOf.party(), Share.moreThan(1, 2), Denominator.SUMMONED)).electorate(20, null, 19).candidates("An");
		ElectionOutcome ten = draft.round(round -> round.papers(19, 18, 16).invalid(InvalidReason.BLANK, 2).votes(1, 10)).clean();
		assertEquals(20, ten.rounds().getFirst().base());
		assertEquals(11, ten.rounds().getFirst().needed());
		assertEquals(NOT_ELECTED, ten.fate(1).decision());
		assertEquals("Too few: 10 votes of 20 summoned; 11 needed (more than 1/2) (190-QĐ/TW, Art. 30(2))",
				ten.fate(1).reasons().getFirst().text(Locale.ENGLISH));
		ElectionOutcome eleven = new Draft(RulesOf.party()).electorate(20, null, 19).candidates("An")
				.round(round -> round.papers(19, 18, 16).votes(1, 11)).clean();
		assertEquals(List.of(1), eleven.elected());
	}

	@Test
	void thoseWhomTheRulesLeaveOutLowerTheThreshold() {
		ElectionOutcome outcome = new Draft(RulesOf.party()).electorate(20, 2, 18).candidates("An").round(round -> round.papers(18, 18, 18).votes(1, 10)).clean();
		assertEquals(18, outcome.rounds().getFirst().base());
		assertEquals(List.of(1), outcome.elected());
	}

	@Test
	void everyDenominatorHasItsOwnBase() {
		Map<Denominator, Integer> bases = Map.of(Denominator.SUMMONED, 20, Denominator.PRESENT, 19, Denominator.ISSUED, 18, Denominator.COLLECTED, 17,
				Denominator.VALID, 16);
		bases.forEach((denominator, base) -> {
			RoundOutcome round = new Draft(RulesOf.by(RulesOf.youth(), Share.atLeast(1, 2), denominator)).electorate(20, null, 19).candidates("An")
					.round(r -> r.papers(18, 17, 16).votes(1, 5)).clean().rounds().getFirst();
			assertEquals(base, round.base(), denominator.getName());
			assertEquals((base + 1) / 2, round.needed(), denominator.getName());
		});
	}

	@Test
	void noSurplusBallotWithBothBoxesTickedStaysValidWithoutAVoteForTheName() {
		ElectionOutcome outcome = new Draft(RulesOf.party()).seats(2).electorate(5, null, 5).candidates("An", "Bình")
				.round(round -> round.papers(5, 5, null).ballots(3, "").ballots(1, "2b").ballots(1, "1n 2b")).clean();
		RoundOutcome round = outcome.rounds().getFirst();
		assertEquals(5, round.count().valid());
		assertEquals(Map.of(), round.count().invalid());
		assertEquals(Map.of(1, 4, 2, 3), round.count().votes());
		assertEquals(List.of(1, 2), outcome.elected());
	}

	@Test
	void quorumMissedByOne() {
		ElectionOutcome missed = new Draft(RulesOf.party()).electorate(20, null, 10).candidates("An").round(round -> round.papers(10, 10, 10).votes(1, 10)).clean();
		assertEquals(Boolean.FALSE, missed.quorum());
		assertEquals(NextStep.NO_QUORUM, missed.next());
		assertEquals(List.of(), missed.elected());
		assertEquals(1, missed.open());
		assertEquals("No quorum: 10 present of 20 summoned; more than 1/2, that is 11, needed (190-QĐ/TW, Art. 14)",
				missed.fate(1).reasons().getFirst().text(Locale.ENGLISH));
		ElectionOutcome reached = new Draft(RulesOf.party()).electorate(20, null, 11).candidates("An").round(round -> round.papers(11, 11, 11).votes(1, 11)).clean();
		assertEquals(Boolean.TRUE, reached.quorum());
		assertEquals(List.of(1), reached.elected());
	}

	@Test
	void unknownQuorumStopsNothing() {
		ElectionOutcome outcome = new Draft(RulesOf.youth()).candidates("An").round(round -> round.papers(null, 10, 10).votes(1, 6)).clean();
		assertNull(outcome.quorum());
		assertEquals(List.of(1), outcome.elected());
	}

	@Test
	void secondRoundAmongThoseNotElected() {
		Draft draft = new Draft(RulesOf.youth()).seats(2).electorate(20, null, 20).candidates("An", "Bình", "Chi")
				.round(round -> round.papers(20, 20, 20).votes(List.of(15, 10, 9)));
		ElectionOutcome first = draft.clean();
		assertEquals(List.of(1), first.elected());
		assertEquals(NextStep.FURTHER_ROUND, first.next());
		assertEquals(1, first.open());
		ElectionOutcome second = draft.round(round -> round.papers(20, 19, 19).votes(2, 8).votes(3, 11)).clean();
		assertEquals(List.of(2, 3), second.rounds().get(1).standing());
		assertEquals(1, second.rounds().get(1).seats());
		assertEquals(List.of(ELECTED, NOT_ELECTED, ELECTED), Draft.decisions(second));
		assertEquals(List.of(1, 2, 2), second.fates().stream().map(fate -> fate.round()).toList());
		assertEquals(NextStep.ANNOUNCE, second.next());
	}

	@Test
	void afterTheLastRoundTheSeatStaysOpen() {
		ElectionOutcome outcome = new Draft(RulesOf.youth()).candidates("An", "Bình").round(round -> round.papers(20, 20, 20).votes(1, 10).votes(2, 10))
				.round(round -> round.papers(20, 20, 20).votes(1, 10).votes(2, 10)).clean();
		assertEquals(List.of(), outcome.elected());
		assertEquals(NextStep.ANNOUNCE, outcome.next());
		assertEquals(1, outcome.open());
		assertTrue(outcome.general().stream().anyMatch(reason -> reason.key().equals("rounds.stop")), outcome.general().toString());
	}

	@Test
	void withdrawnAndUnsupportedNamesAreNotOnTheList() {
		ElectionOutcome outcome = new Draft(RulesOf.party()).seats(2).electorate(20, null, 20).candidates("An").withdrawn("Bình").floor("Chi", 6).floor("Dũng", 7)
				.round(round -> round.papers(20, 20, 20).votes(1, 20).votes(4, 12)).clean();
		assertEquals(List.of(ELECTED, WITHDRAWN, NOT_ON_LIST, ELECTED), Draft.decisions(outcome));
		assertEquals("Supported by 6 of 20 present; more than 30 %, that is 7, needed to get on the list", outcome.fate(3).reasons().getFirst().text(Locale.ENGLISH));
	}

	@Test
	void listsThatBreakTheRulesElectNobody() {
		Draft twentyOfFifteen = new Draft(RulesOf.party()).seats(15).electorate(20, null, 20);
		for (int i = 1; i <= 20; i++) {
			twentyOfFifteen.candidates("Người " + i);
		}
		ElectionOutcome outcome = twentyOfFifteen.clean();
		assertEquals(NextStep.MEND_LIST, outcome.next());
		assertTrue(outcome.general().stream().anyMatch(r -> r.text(Locale.ENGLISH).startsWith("The list has 20 names for 15 seats; 19 at most: 30 % more")));
		Rules none = RulesOf.surplus(RulesOf.youth(), SurplusRule.FORBIDDEN, null, false);
		assertEquals(NextStep.MEND_LIST, new Draft(none).candidates("An", "Bình").round(r -> r.papers(9, 9, 9).votes(1, 9).votes(2, 0)).clean().next());
		Rules some = RulesOf.surplus(RulesOf.youth(), SurplusRule.REQUIRED, null, false);
		ElectionOutcome single = new Draft(some).candidates("An").round(round -> round.papers(9, 9, 9).votes(1, 9)).clean();
		assertEquals(NextStep.MEND_LIST, single.next());
		assertEquals(UNKNOWN, single.fate(1).decision());
		assertEquals(List.of("votes.reached.COLLECTED", "list.required"), Draft.keys(single, 1));
		ElectionOutcome few = new Draft(some).candidates("An").round(round -> round.papers(9, 9, 9).votes(1, 4)).clean();
		assertEquals(NOT_ELECTED, few.fate(1).decision());
	}

	@Test
	void oneNameMayAlwaysBeInAnAllowedSurplus() {
		assertEquals(List.of(2), new Draft(RulesOf.party()).electorate(20, null, 20).candidates("An", "Bình").round(r -> r.papers(20, 20, 20).votes(1, 6).votes(2, 14)).clean().elected());
		assertEquals(NextStep.MEND_LIST, new Draft(RulesOf.party()).candidates("An", "Bình", "Chi").clean().next());
	}

	@Test
	void showOfHandsCountsOfThosePresent() {
		ElectionOutcome outcome = new Draft(RulesOf.hands()).electorate(20, null, 15).candidates("An").round(round -> round.votes(1, 8)).clean();
		assertEquals(15, outcome.rounds().getFirst().base());
		assertEquals(List.of(1), outcome.elected());
	}

	@Test
	void acceptedListIsElected() {
		assertEquals(List.of(1, 2), new Draft(RulesOf.consultation()).seats(2).candidates("An", "Bình").round(r -> r.consent(Consent.ACCEPTED)).clean().elected());
		assertEquals(List.of(NOT_ELECTED), Draft.decisions(new Draft(RulesOf.consultation()).candidates("An").round(r -> r.consent(Consent.REJECTED)).clean()));
		assertEquals(List.of(UNKNOWN), Draft.decisions(new Draft(RulesOf.consultation()).candidates("An").round(r -> r).clean()));
	}

	@Test
	void acceptedListWhoseNamesNobodyKnows() {
		ElectionOutcome outcome = new Draft(RulesOf.consultation()).seats(22).round(r -> r.consent(Consent.ACCEPTED)).clean();
		assertEquals(NextStep.COMPLETE_FIGURES, outcome.next());
		assertNull(outcome.open());
		assertEquals(List.of("Who stands for the 22 seats is not known", "The meeting accepted the agreed list; the names on it are not known"),
				outcome.rounds().getFirst().explanation().stream().map(reason -> reason.text(Locale.ENGLISH)).toList());
	}
}
