package org.huunghi.election.tests.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.huunghi.election.Consent;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.Rules;
import org.huunghi.text.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be true is told with its place, and decides nothing. */
class BadInputTest {
	private static final Rules YOUTH = RulesOf.youth();

	private static Arguments figures(String expected, UnaryOperator<DraftRound> round) {
		return Arguments.of(expected, new Draft(YOUTH).electorate(20, null, 19).candidates("An", "Bình").round(round));
	}

	private static Arguments rulebook(String expected, Rules rules) {
		return Arguments.of(expected, new Draft(rules).candidates("An"));
	}

	static Stream<Arguments> rounds() {
		return Stream.of(figures("rounds[0].valid figures.valid", r -> r.papers(19, 18, 19)), //
				figures("rounds[0].valid figures.sum", r -> r.papers(19, 18, 16).invalid(InvalidReason.BLANK, 1)),
				figures("rounds[0].invalid figures.invalid", r -> r.papers(19, 18, null).invalid(InvalidReason.BLANK, 19)),
				figures("rounds[0].valid figures.validIssued", r -> r.papers(18, null, 19)),
				figures("rounds[0].collected figures.collected", r -> r.papers(17, 18, 18)),
				figures("rounds[0].issued figures.issuedPresent", r -> r.papers(20, 18, 18)),
				figures("rounds[0].issued number.negative", r -> r.papers(-1, null, null)),
				figures("rounds[0].collected number.negative", r -> r.papers(19, -18, null)),
				figures("rounds[0].invalid.blank number.negative", r -> r.invalid(InvalidReason.BLANK, -1)),
				figures("rounds[0].votes.1 number.negative", r -> r.papers(19, 18, 18).votes(1, -3)),
				figures("rounds[0].votes.1 votes.valid", r -> r.standing(1).papers(19, 18, 16).votes(1, 17)),
				figures("rounds[0].votes.1 votes.collected", r -> r.papers(19, 18, null).votes(1, 19)),
				figures("rounds[0].votes.1 votes.issued", r -> r.papers(19, null, null).votes(1, 20)),
				figures("rounds[0].votes.1 votes.present", r -> r.votes(1, 20)),
				figures("rounds[0].votes votes.sum", r -> r.papers(19, 18, 16).votes(1, 9).votes(2, 8)),
				figures("rounds[0].votes.7 votes.unknownCandidate", r -> r.votes(7, 1)),
				figures("rounds[0].votes.2 votes.notStanding", r -> r.standing(1).votes(2, 1)),
				figures("rounds[0].standing[1] standing.unknown", r -> r.standing(1, 9)),
				figures("rounds[0].standing[1] standing.twice", r -> r.standing(1, 1)), //
				figures("rounds[0].seats round.seats", r -> r.seats(2)), //
				figures("rounds[0].seats seats.none", r -> r.seats(0)), figures("rounds[0].consent round.consent", r -> r.consent(Consent.ACCEPTED)),
				figures("rounds[0].ballots ballots.tooMany", r -> r.papers(19, 2, null).ballots(3, "1x")),
				figures("rounds[0].ballots ballots.tooFew", r -> r.papers(19, 4, null).ballots(3, "1x")),
				figures("rounds[0].ballots[1] ballots.unknown", r -> r.ballots(1, "1x").ballots(1, "2x 8x")),
				figures("rounds[0].ballots[0] ballots.boxes", r -> r.ballots(1, "1x 2b")),
				figures("rounds[0].valid ballots.differ", r -> r.papers(19, 3, 2).ballots(3, "1x")),
				figures("rounds[0].votes.2 ballots.differ", r -> r.votes(2, 4).ballots(3, "1x")),
				figures("rounds[0].invalid.blank ballots.differ", r -> r.invalid(InvalidReason.BLANK, 1).ballots(3, "1x")));
	}

	static Stream<Arguments> elections() {
		return Stream.of(Arguments.of("electorate.present electorate.present", new Draft(YOUTH).electorate(20, null, 21)),
				Arguments.of("electorate.present electorate.present", new Draft(YOUTH).electorate(20, 2, 19)),
				Arguments.of("electorate.excluded electorate.excluded", new Draft(YOUTH).electorate(2, 3, null)),
				Arguments.of("electorate.summoned number.negative", new Draft(YOUTH).electorate(-2, null, null)),
				Arguments.of("seats seats.none", new Draft(YOUTH).seats(0)),
				Arguments.of("candidates[0].support candidate.support", new Draft(YOUTH).electorate(20, null, 19).floor("An", 20)),
				Arguments.of("rounds[0].standing[0] standing.notOnList", new Draft(YOUTH).withdrawn("An").candidates("Bình").round(r -> r.standing(1))),
				Arguments.of("rounds[1] round.filled",
						new Draft(YOUTH).candidates("An", "Bình").round(r -> r.papers(null, 9, 9).votes(1, 9).votes(2, 0)).round(r -> r)),
				Arguments.of("rounds[2] round.max", new Draft(YOUTH).candidates("An").round(r -> r.papers(null, 9, 9).votes(1, 1))
						.round(r -> r.papers(null, 9, 9).votes(1, 1)).round(r -> r.papers(null, 9, 9).votes(1, 9))),
				Arguments.of("rounds[0].issued figures.hands", new Draft(RulesOf.hands()).candidates("An").round(r -> r.papers(9, null, null))),
				Arguments.of("rounds[0].ballots figures.hands", new Draft(RulesOf.hands()).candidates("An").round(r -> r.ballots(1, ""))),
				Arguments.of("rounds[0].votes.1 votes.present", new Draft(RulesOf.hands()).electorate(9, null, 7).candidates("An").round(r -> r.votes(1, 8))),
				Arguments.of("rounds[0].votes figures.consultation", new Draft(RulesOf.consultation()).candidates("An").round(r -> r.votes(1, 8))),
				Arguments.of("rounds[0].consent consultation.tooMany", new Draft(RulesOf.surplus(RulesOf.consultation(), SurplusRule.ALLOWED, null, false))
						.candidates("An", "Bình").round(r -> r.consent(Consent.ACCEPTED))),
				Arguments.of("candidates[0].reported reported.notElected", new Draft(YOUTH).reported("An", ReportedOutcome.NOT_ELECTED)
						.round(r -> r.papers(null, 9, 9).votes(1, 9))),
				Arguments.of("candidates[0].reported reported.elected", new Draft(YOUTH).reported("An", ReportedOutcome.ELECTED)
						.round(r -> r.papers(null, 9, 9).votes(1, 4))),
				Arguments.of("seats reported.tooMany", new Draft(YOUTH).reported("An", ReportedOutcome.ELECTED).reported("Bình", ReportedOutcome.ELECTED)));
	}

	static Stream<Arguments> rulebooks() {
		return Stream.of(rulebook("rulebook.threshold rulebook.threshold.missing", RulesOf.by(YOUTH, null, Denominator.VALID)),
				rulebook("rulebook.denominator rulebook.denominator.missing", RulesOf.by(YOUTH, Share.moreThan(1, 2), null)),
				rulebook("rulebook.threshold rulebook.share.impossible", RulesOf.by(YOUTH, Share.moreThan(1, 1), Denominator.VALID)),
				rulebook("rulebook.threshold rulebook.share.empty", RulesOf.by(YOUTH, Share.atLeast(0, 2), Denominator.VALID)),
				rulebook("rulebook.quorum rulebook.share.impossible", RulesOf.quorum(YOUTH, Share.moreThan(2, 2), null)),
				rulebook("rulebook.floorSupport rulebook.share.empty", RulesOf.quorum(YOUTH, null, Share.atLeast(0, 1))),
				rulebook("rulebook.denominator rulebook.denominator.hands", RulesOf.by(RulesOf.hands(), Share.moreThan(1, 2), Denominator.VALID)),
				rulebook("rulebook.threshold rulebook.threshold.consultation", RulesOf.by(RulesOf.consultation(), Share.moreThan(1, 2), null)),
				rulebook("rulebook.surplusPercent rulebook.surplusPercent.forbidden", RulesOf.surplus(YOUTH, SurplusRule.FORBIDDEN, 30, false)),
				rulebook("rulebook.surplusPercent rulebook.surplusPercent.required", RulesOf.surplus(YOUTH, SurplusRule.REQUIRED, 0, false)),
				rulebook("rulebook.surplusPercent number.negative", RulesOf.surplus(YOUTH, SurplusRule.ALLOWED, -1, false)),
				rulebook("rulebook.twoBoxes rulebook.twoBoxes", RulesOf.surplus(YOUTH, SurplusRule.REQUIRED, 30, true)),
				rulebook("rulebook.maxRounds rulebook.maxRounds", RulesOf.rounds(YOUTH, 0)),
				rulebook("rulebook.ties rulebook.ties", RulesOf.ties(YOUTH, TieRule.RE_VOTE, TieRule.RE_VOTE)));
	}

	@ParameterizedTest
	@MethodSource({ "rounds", "elections", "rulebooks" })
	void isToldWithItsPlaceAndDecidesNothing(String expected, Draft draft) {
		ElectionOutcome outcome = draft.count();
		assertEquals(List.of(expected), draft.contradictions());
		assertEquals(NextStep.COMPLETE_FIGURES, outcome.next());
		assertFalse(outcome.fates().stream().anyMatch(fate -> fate.decision() == Decision.ELECTED && outcome.rounds().size() == 1), outcome.fates().toString());
		for (String language : List.of("vi", "en", "lo")) {
			String message = outcome.contradictions().getFirst().message(Locale.of(language));
			assertFalse(message.contains("!") || message.contains("{"), message);
		}
	}

	@Test
	void whatWasDecidedBeforeStays() {
		ElectionOutcome outcome = new Draft(YOUTH).seats(2).candidates("An", "Bình").round(r -> r.papers(null, 9, 9).votes(1, 9).votes(2, 2))
				.round(r -> r.papers(null, 9, 10).votes(2, 9)).count();
		assertEquals(List.of(Decision.ELECTED, Decision.UNKNOWN), Draft.decisions(outcome));
		assertEquals(List.of("fate.contradiction"), Draft.keys(outcome, 2));
		assertEquals(5, outcome.rounds().get(1).needed());
	}

	@Test
	void twoCandidatesOfOneNumber() {
		Draft draft = new Draft(YOUTH).candidate(Contender.of(1, "An")).candidate(Contender.of(1, "Bình"));
		assertEquals(List.of("candidates[1].number candidate.twice"), draft.contradictions());
		assertEquals(List.of("candidates[0].number candidate.number"),
				new Draft(YOUTH).candidate(Contender.of(0, "An")).contradictions());
	}

	@Test
	void aThousandFaultyBallotsAreToldOfInAFewLines() {
		List<String> found = new Draft(YOUTH).candidates("An").round(r -> r.ballots(1000, "9x")).contradictions();
		assertEquals(51, found.size());
		assertEquals("rounds[0].ballots ballots.more", found.getLast());
	}

	@Test
	void ballotsThatNobodyIssuedMayExceedThoseIssued() {
		assertTrue(new Draft(YOUTH).candidates("An").round(r -> r.papers(18, 19, 18).invalid(InvalidReason.NOT_ISSUED, 1).votes(1, 10)).clean().elected().contains(1));
	}

	@Test
	void faultsThatTheRulesDoNotKnowLeaveTheBallotValidAndAreTold() {
		ElectionOutcome outcome = new Draft(RulesOf.invalid(YOUTH, InvalidReason.BLANK)).candidates("An").round(r -> r.ballots(3, "", InvalidReason.DAMAGED)).clean();
		assertEquals(Set.of(1), Set.copyOf(outcome.elected()));
		assertEquals(3, outcome.rounds().getFirst().count().valid());
		assertTrue(outcome.rounds().getFirst().explanation().stream().anyMatch(r -> r.text(Locale.ENGLISH).equals("3 ballots have a fault that leaves it valid by these rules: torn or unreadable")));
	}

	@Test
	void blankIsAVoteAgainstWhereThereIsOneCandidate() {
		assertEquals(2, new Draft(YOUTH).candidates("An").round(r -> r.ballots(2, "1x")).clean().rounds().getFirst().count().valid());
		assertEquals(0, new Draft(YOUTH).candidates("An", "Bình").round(r -> r.ballots(2, "1x 2x")).clean().rounds().getFirst().count().valid());
		Draft boxes = new Draft(RulesOf.party()).seats(2).candidates("An", "Bình").round(r -> r.ballots(2, "1x 2x").ballots(1, "1b 2n").ballots(1, "1x 2n"));
		assertEquals(2, boxes.clean().rounds().getFirst().count().valid());
	}

	@Test
	void figuresThatNobodyKnowsAreNotTakenForZero() {
		ElectionOutcome outcome = new Draft(YOUTH).seats(2).candidates("An", "Bình", "Chi").round(r -> r.papers(null, 20, 20).votes(1, 15).votes(2, 4)).clean();
		assertEquals(List.of(Decision.ELECTED, Decision.NOT_ELECTED, Decision.UNKNOWN), Draft.decisions(outcome));
		assertEquals(NextStep.COMPLETE_FIGURES, outcome.next());
		assertEquals(Decision.UNKNOWN, new Draft(YOUTH).candidates("An", "Bình").round(r -> r.papers(null, 20, 20).votes(1, 15)).clean().fate(1).decision());
	}

	@Test
	void whatTheSourceStatesCountsWhereTheVotesAreNotKnown() {
		ElectionOutcome outcome = new Draft(YOUTH).seats(15).reported("An", ReportedOutcome.ELECTED).reported("Bình", ReportedOutcome.NOT_ELECTED).round(r -> r).clean();
		assertEquals(List.of(Decision.ELECTED, Decision.NOT_ELECTED), Draft.decisions(outcome));
		assertEquals("Elected as the source states; the votes are not known", outcome.fate(1).reasons().getLast().text(Locale.ENGLISH));
		assertEquals(null, outcome.open());
		assertEquals(Decision.ELECTED, outcome.rounds().getFirst().fates().getFirst().decision());
		assertEquals(NextStep.ANNOUNCE, new Draft(YOUTH).reported("An", ReportedOutcome.ELECTED).clean().next());
	}
}
