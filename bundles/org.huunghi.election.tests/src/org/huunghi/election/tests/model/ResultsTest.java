package org.huunghi.election.tests.model;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.model.Elections.ballots;
import static org.huunghi.election.tests.model.Elections.election;
import static org.huunghi.election.tests.model.Elections.round;
import static org.huunghi.election.tests.model.Elections.sheet;
import static org.huunghi.election.tests.model.Elections.worked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.Round;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.model.ElectionInputs;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.model.Results;
import org.huunghi.election.model.Sheets;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.ElectionMethod;
import org.junit.jupiter.api.Test;

/** Stored elections are counted as they were entered, and what nobody entered is not known. */
class ResultsTest {
	private static final Locale VI = Locale.of("vi");

	@Test
	void theWorkedExampleUnderTwoRulebooks() {
		ElectionOutcome youth = Results.of(worked("youth-union"), VI);
		assertEquals(10, youth.rounds().get(0).needed());
		assertEquals(List.of(1, 2), youth.elected());
		assertEquals(Decision.NOT_ELECTED, youth.fate(3).decision());
		assertEquals(8, youth.fate(3).votes());
		Election party = worked("190-QD-TW");
		party.getCandidates().get(2).setWithdrawn(true);
		party.getRounds().get(0).getSheets().get(0).getTallies().remove(2);
		assertEquals(11, Results.of(party, VI).rounds().get(0).needed());
	}

	@Test
	void figuresThatNobodyEnteredAreNotTakenForZero() {
		Election election = worked("youth-union");
		election.getRounds().get(0).getSheets().get(0).getTallies().get(2).setVotes(null);
		assertEquals(Decision.UNKNOWN, Results.of(election, VI).fate(3).decision());
		Election empty = election("youth-union", 2, "An");
		round(empty, make("CountingSheet"));
		ElectionInput input = ElectionInputs.of(empty, VI);
		assertNull(input.rounds().get(0).count().collected());
		assertTrue(input.rounds().get(0).count().votes().isEmpty());
		assertNull(input.electorate().summoned());
		assertEquals(Decision.UNKNOWN, Results.of(empty, VI).fate(1).decision());
	}

	@Test
	void theMeetingSaysWhatTheElectionLeavesOpen() {
		Election election = make("Election", "meeting", make("Congress", "summoned", 120, "present", 115, "validFrom", "2024-03-10", "validTo", "2024-03-11"), "present", 114, "excluded", 2);
		assertEquals(new Electorate(120, 2, 114), Electorates.of(election));
		assertEquals(PartialDate.of(2024, 3, 11), Electorates.date(election));
		election.setDate(PartialDate.of(2024, 3, 10));
		assertEquals(PartialDate.of(2024, 3, 10), Electorates.date(election));
		assertNull(Electorates.date(make("Election")));
	}

	@Test
	void withoutARulebookOnlyTheSourceSpeaks() {
		Election election = election(null, 1, "An");
		election.getCandidates().get(0).setReported(ReportedOutcome.ELECTED);
		assertEquals(ElectionMethod.UNKNOWN, ElectionInputs.of(election, VI).rules().method());
		assertEquals(Decision.ELECTED, Results.of(election, VI).fate(1).decision());
		assertNull(Results.of(election, VI).fate(1).votes());
	}

	@Test
	void candidatesWithoutANumberAreCountedAfterThoseWithOne() {
		Election election = make("Election", "candidates",
				List.of(make("Candidate", "name", "Rút"), make("Candidate", "person", make("Person", "names", "Tráng Thị Xuân"), "number", 1), make("Candidate", "name", "Mới")));
		Numbers numbers = Numbers.of(election);
		assertEquals(List.of(2, 1, 3), election.getCandidates().stream().map(numbers::of).toList());
		assertSame(election.getCandidates().get(0), numbers.candidate(2));
		assertNull(numbers.candidate(9));
		assertEquals("Tráng Thị Xuân", ElectionInputs.of(election, VI).candidates().get(1).name());
	}

	@Test
	void roundsAreCountedInTheOrderOfTheirNumbers() {
		Election election = worked("youth-union");
		election.getRounds().get(0).setOrdinal(2);
		Round first = round(election, sheet(election, 19, 18, 16, 16, 1, 1));
		first.setOrdinal(1);
		assertEquals(List.of("rounds[1]", "rounds[0]"), ElectionInputs.of(election, VI).rounds().stream().map(round -> round.place()).toList());
	}

	@Test
	void singleBallotsGiveWhatTheirTalliesGive() {
		Election election = election("youth-union", 2, "An", "Bình", "Cúc");
		Round round = round(election, ballots(5, "3x", "3x", "2x", "", "1x 2x 3x"));
		ElectionOutcome outcome = Results.of(election, VI);
		assertEquals(List.of(3, 2, 1), List.of(outcome.fate(1).votes(), outcome.fate(2).votes(), outcome.fate(3).votes()));
		assertEquals(Map.of(InvalidReason.TOO_MANY_NAMES, 1, InvalidReason.BLANK, 1), outcome.rounds().get(0).count().invalid());
		round.getSheets().get(0).getBallots().get(0).setFaulty(true);
		round.getSheets().get(0).getBallots().get(0).setFault(InvalidReason.SIGNED_OR_MARKED);
		assertEquals(2, Results.of(election, VI).fate(1).votes());
		assertEquals(1, Results.of(election, VI).rounds().get(0).count().invalid().get(InvalidReason.SIGNED_OR_MARKED));
	}

	@Test
	void marksThatCannotBeReadElectNobody() {
		Election election = election("youth-union", 1, "An", "Bình");
		round(election, ballots(3, "2x", "2x", "zwei"));
		ElectionOutcome outcome = Results.of(election, VI);
		assertEquals("rounds[0].ballots[2]", outcome.contradictions().get(0).place());
		assertTrue(outcome.elected().isEmpty());
	}

	@Test
	void oneOfTwoSheetsDecidesWhereTheyAgreeOrOneWasTaken() {
		Election election = worked("youth-union");
		Round round = election.getRounds().get(0);
		CountingSheet first = round.getSheets().get(0);
		CountingSheet second = make("CountingSheet");
		round.getSheets().add(second);
		assertSame(first, Sheets.deciding(round), "the second counter has not begun");
		CountingSheet same = sheet(election, 19, 18, 16, 13, 11, 8);
		round.getSheets().set(1, same);
		assertSame(first, Sheets.deciding(round));
		assertFalse(Sheets.differ(round));
		same.getTallies().get(0).setVotes(12);
		assertNull(Sheets.deciding(round));
		assertTrue(Sheets.differ(round));
		assertTrue(Results.of(election, VI).elected().isEmpty());
		round.setOfficial(same);
		assertEquals(12, Results.of(election, VI).fate(1).votes());
	}

	@Test
	void ballotsAndTalliesOfTwoCountersAreCompared() {
		Election election = election("youth-union", 2, "An", "Bình", "Cúc");
		Round round = round(election, ballots(3, "3x", "3x", "2x"), make("CountingSheet"));
		CountingSheet tallies = sheet(election, 3, 3, 3, 3, 2, 1);
		round.getSheets().set(1, tallies);
		assertFalse(Sheets.differ(round));
		tallies.getTallies().get(2).setVotes(2);
		assertTrue(Sheets.differ(round));
	}
}
