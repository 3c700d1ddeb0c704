package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.apply.Application;
import org.huunghi.election.apply.Step;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Results;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Document;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.Origin;
import org.huunghi.union.Record;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;

/** The elections of Sơn La's Congress II come out of the data set; what the source leaves open stays open. */
class SonLaElectionsTest {
	private final LoadedElections data;

	SonLaElectionsTest() throws IOException {
		data = new LoadedElections();
	}

	@Test
	void bothCommitteesWereElectedByConsultation() {
		committee("Hiệp thương bầu Ban Chấp hành khóa II", "Ban Chấp hành khóa II", 22);
		committee("Hiệp thương bầu Ban Thường vụ khóa II", "Ban Thường vụ khóa II", 5);
	}

	private void committee(String name, String body, int seats) {
		Election election = data.election(name);
		assertEquals(body, Loaded.vi(election.getBody()));
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
		Election election = data.election("Bầu Chủ tịch khóa II");
		Candidate chair = election.getCandidates().get(0);
		assertEquals("Tráng Thị Xuân", Loaded.vi(chair.getPerson()));
		assertEquals(Origin.RE_ELECTED, chair.getAppointment().getOrigin());
		assertSame(election.getMeeting(), chair.getAppointment().getDecidedBy());
		assertNull(election.getRulebook(), "how the chair was elected is not stated");
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertEquals(Decision.ELECTED, outcome.fates().get(0).decision());
		assertNull(outcome.fates().get(0).votes(), "unknown, not zero");
	}

	@Test
	void everyReferenceResolvesAndNoRuleIsBroken() {
		assertEquals(Set.of(), data.unresolved);
		assertEquals(List.of(), Validation.check(data.data.union, () -> false).stream().filter(problem -> problem.severity() != Severity.INFO)
				.map(problem -> problem.message(Locale.ENGLISH)).toList());
	}

	@Test
	void everyElectionAndCandidateHasItsSource() {
		for (Record record : data.data.all(Record.class)) {
			if (record instanceof Election || record instanceof Candidate) {
				assertEquals(1, record.getSources().size());
				assertTrue(data.data.all(Document.class).contains(record.getSources().get(0).getDocument()));
			}
		}
	}

	@Test
	void theResultIsAppliedAlready() {
		for (Election election : data.data.all(Election.class)) {
			assertTrue(Application.preview(election).stream().noneMatch(Step::changes), election::toString);
		}
	}
}
