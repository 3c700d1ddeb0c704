package org.huunghi.province.laichau.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.apply.Application;
import org.huunghi.election.apply.Step;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Results;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Document;
import org.huunghi.union.Origin;
import org.huunghi.union.Record;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;

/** The elections of Lai Châu's Congress III come out of the data set; what the source leaves open stays open. */
class LaiChauElectionsTest {
	private final LoadedElections data;

	LaiChauElectionsTest() throws IOException {
		data = new LoadedElections();
	}

	@Test
	void theCommitteeHasFifteenMembersWhoseNamesAndVotesAreNotStated() {
		Election election = data.election("Bầu Ban Chấp hành khóa III");
		assertEquals(15, election.getSeats());
		assertEquals("Ban Chấp hành khóa III", Loaded.vi(election.getBody()));
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
		Election election = data.election("Bầu Chủ tịch khóa III");
		Candidate chair = election.getCandidates().get(0);
		assertEquals("Tống Thanh Hải", Loaded.vi(chair.getPerson()));
		assertEquals(Origin.RE_ELECTED, chair.getAppointment().getOrigin());
		assertSame(election.getPost(), chair.getAppointment().getPost());
		assertSame(election.getMeeting(), chair.getAppointment().getDecidedBy());
		assertEquals("Phiên họp thứ nhất Ban Chấp hành khóa III", Loaded.vi(election.getMeeting()));
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		assertEquals(Decision.ELECTED, outcome.fates().get(0).decision());
		assertNull(outcome.fates().get(0).votes(), "unknown, not zero");
		assertEquals(0, outcome.open());
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
