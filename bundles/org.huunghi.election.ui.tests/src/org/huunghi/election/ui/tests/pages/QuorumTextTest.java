package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.ui.electorate.QuorumText;
import org.huunghi.election.ui.part.Level;
import org.huunghi.election.ui.part.Statement;
import org.huunghi.union.Meeting;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.junit.jupiter.api.Test;

/** The quorum is said with its numbers; what is not known is said to be unknown. */
class QuorumTextTest {
	private static final Locale VI = Locale.of("vi");

	private static Statement first(Election election) {
		return QuorumText.of(election, VI).get(0);
	}

	@Test
	void elevenOfTwentyAreEnoughAndTenAreNot() {
		Election election = new SmallElection("decree-126-2024", 3).electorate(20, 11).election;
		assertEquals(Level.GOOD, first(election).level());
		assertTrue(first(election).text().contains("11/20"), first(election).text());
		election.setPresent(10);
		assertEquals(Level.BAD, first(election).level());
		assertTrue(first(election).text().contains("10/20") && first(election).text().contains("11"), first(election).text());
	}

	@Test
	void thoseLeftOutOfTheCountMakeTheQuorumSmaller() {
		Election election = new SmallElection("decree-126-2024", 3).electorate(20, 10).election;
		election.setExcluded(2);
		assertEquals(Level.GOOD, first(election).level());
		assertTrue(first(election).text().contains("10/18"), first(election).text());
	}

	@Test
	void whatIsNotKnownIsUnknown() {
		Election election = new SmallElection(null, 3).election;
		assertEquals(Level.UNKNOWN, first(election).level());
		election = new SmallElection("decree-126-2024", 3).electorate(20, null).election;
		assertEquals(Level.UNKNOWN, first(election).level());
		assertTrue(first(election).text().contains("11"), first(election).text());
	}

	@Test
	void theMeetingSaysWhatTheElectionDoesNot() {
		Election election = new SmallElection("decree-126-2024", 3).election;
		Meeting meeting = Creation.create(UnionPackage.Literals.MEETING);
		meeting.setSummoned(20);
		meeting.setPresent(16);
		election.setMeeting(meeting);
		assertEquals(Level.GOOD, first(election).level());
		assertTrue(first(election).text().contains("16/20"), first(election).text());
		assertEquals(ElectionPackage.eINSTANCE.getElection(), election.eClass());
	}
}
