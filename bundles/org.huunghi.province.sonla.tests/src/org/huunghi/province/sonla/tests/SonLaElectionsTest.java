package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Results;
import org.huunghi.election.tests.support.SoundElections;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.Origin;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;

/** The elections of Sơn La's Congress II come out of the data set; what the source leaves open stays open. */
class SonLaElectionsTest extends SoundElections {
	SonLaElectionsTest() throws IOException {
		super(SonLa.data(), "sonla-elections.xmi");
	}

	@Test
	void bothCommitteesWereElectedByConsultation() {
		committee("Hiệp thương bầu Ban Chấp hành khóa II", "Ban Chấp hành khóa II", 22);
		committee("Hiệp thương bầu Ban Thường vụ khóa II", "Ban Thường vụ khóa II", 5);
	}

	private void committee(String name, String body, int seats) {
		Election election = election(name);
		assertEquals(body, LoadedDataSet.vi(election.getBody()));
		assertEquals(seats, election.getSeats());
		assertEquals(ElectionMethod.CONSULTATION, election.getRulebook().getMethod());
		assertEquals("hiep-thuong", election.getRulebook().getCode());
		assertEquals(Consent.ACCEPTED, election.getRounds().get(0).getConsent());
		assertEquals(PartialDate.of(2024, 3, 11), Electorates.date(election));
		assertTrue(election.getCandidates().isEmpty(), "no names are stated");
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertNull(outcome.open(), "unknown, not all");
		assertTrue(outcome.contradictions().isEmpty());
	}

	@Test
	void theChairWasReElected() {
		Election election = election("Bầu Chủ tịch khóa II");
		Candidate chair = election.getCandidates().get(0);
		assertEquals("Tráng Thị Xuân", LoadedDataSet.vi(chair.getPerson()));
		assertEquals(Origin.RE_ELECTED, chair.getAppointment().getOrigin());
		assertSame(election.getMeeting(), chair.getAppointment().getDecidedBy());
		assertNull(election.getRulebook(), "how the chair was elected is not stated");
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertEquals(Decision.ELECTED, outcome.fates().get(0).decision());
		assertNull(outcome.fates().get(0).votes(), "unknown, not zero");
	}
}
