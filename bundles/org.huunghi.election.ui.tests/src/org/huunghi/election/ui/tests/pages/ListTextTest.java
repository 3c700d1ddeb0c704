package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.huunghi.election.Election;
import org.huunghi.election.NominationKind;
import org.huunghi.election.ui.candidates.ListText;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.junit.jupiter.api.Test;

/** The list of candidates is judged by the rules while it is made. */
class ListTextTest {
	private static final Locale VI = Locale.of("vi");

	private static String[] names(int count) {
		return IntStream.range(0, count).mapToObj(i -> "Người " + i).toArray(String[]::new);
	}

	private static long bad(Election election) {
		return ListText.of(election, VI).stream().filter(statement -> statement.level() == Level.BAD).count();
	}

	@Test
	void nineteenOfFifteenAreWithinThirtyPerCentAndTwentyAreNot() {
		assertEquals(0, bad(new SmallElection("190-QD-TW", 15, names(19)).election));
		assertEquals(1, bad(new SmallElection("190-QD-TW", 15, names(20)).election));
	}

	@Test
	void aWithdrawalTakesANameOffTheList() {
		Election election = new SmallElection("190-QD-TW", 15, names(20)).election;
		election.getCandidates().get(3).setWithdrawn(true);
		assertEquals(0, bad(election));
	}

	@Test
	void supportFromTheFloorIsCounted() {
		Election election = new SmallElection("190-QD-TW", 3, names(3)).electorate(20, 20).election;
		election.getCandidates().get(0).setNomination(NominationKind.FLOOR);
		List<Statement> unknown = ListText.of(election, VI);
		assertTrue(unknown.stream().anyMatch(statement -> statement.level() == Level.UNKNOWN && statement.text().contains("Người 0")), unknown::toString);
		election.getCandidates().get(0).setSupport(6);
		assertEquals(1, bad(election));
		election.getCandidates().get(0).setSupport(7);
		assertEquals(0, bad(election));
	}

	@Test
	void namelessRowsAndDoubleNamesAreTold() {
		Election election = new SmallElection("190-QD-TW", 3, "Hòa", "Hoà", " ").election;
		assertEquals(1, bad(election));
		assertTrue(ListText.of(election, VI).stream().anyMatch(statement -> statement.level() == Level.WARNING && statement.text().contains("Hoà")));
	}
}
