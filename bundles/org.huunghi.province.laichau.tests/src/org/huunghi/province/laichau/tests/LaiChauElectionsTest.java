package org.huunghi.province.laichau.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Results;
import org.huunghi.election.tests.support.SoundElections;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Origin;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;

/** The elections of Lai Châu's Congress III come out of the data set; what the source leaves open stays open. */
class LaiChauElectionsTest extends SoundElections {
	LaiChauElectionsTest() throws IOException {
		super(LaiChau.data(), "laichau-elections.xmi");
	}

	@Test
	void theCommitteeHasFifteenMembersWhoseNamesAndVotesAreNotStated() {
		Election election = election("Bầu Ban Chấp hành khóa III");
		assertEquals(15, election.getSeats());
		assertEquals("Ban Chấp hành khóa III", LoadedDataSet.vi(election.getBody()));
		assertEquals(PartialDate.of(2023, 3, 1), Electorates.date(election));
		assertNull(election.getRulebook(), "how they were elected is not stated");
		assertTrue(election.getCandidates().isEmpty() && election.getRounds().isEmpty());
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertNull(outcome.open(), "unknown, not fifteen");
		assertTrue(outcome.contradictions().isEmpty());
		assertNull(Electorates.of(election).present());
	}

	@Test
	void theChairWasReElectedAtTheFirstSession() {
		Election election = election("Bầu Chủ tịch khóa III");
		Candidate chair = election.getCandidates().get(0);
		assertEquals("Tống Thanh Hải", LoadedDataSet.vi(chair.getPerson()));
		assertEquals(Origin.RE_ELECTED, chair.getAppointment().getOrigin());
		assertSame(election.getPost(), chair.getAppointment().getPost());
		assertSame(election.getMeeting(), chair.getAppointment().getDecidedBy());
		assertEquals("Phiên họp thứ nhất Ban Chấp hành khóa III", LoadedDataSet.vi(election.getMeeting()));
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertEquals(Decision.ELECTED, outcome.fates().get(0).decision());
		assertNull(outcome.fates().get(0).votes(), "unknown, not zero");
		assertEquals(0, outcome.open());
	}
}
