package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.union.Appointment;
import org.huunghi.union.Award;
import org.huunghi.union.AwardForm;
import org.huunghi.union.Body;
import org.huunghi.union.BodyKind;
import org.huunghi.union.Congress;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.EndReason;
import org.huunghi.union.Event;
import org.huunghi.union.EventKind;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Organisation;
import org.huunghi.union.Origin;
import org.huunghi.union.Participant;
import org.huunghi.union.ParticipantRole;
import org.huunghi.union.Person;
import org.huunghi.union.PostKind;
import org.huunghi.union.RosterState;
import org.huunghi.union.Term;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;

/** Every fact about Sơn La's congress of 2024 can be read from the data set; its figures have a test of their own. */
class SonLaFactsTest {
	private final LoadedDataSet data;
	private final Term term;
	private final Congress congress;

	SonLaFactsTest() throws IOException {
		data = SonLa.data();
		term = data.named(Term.class, "Nhiệm kỳ 2024–2029");
		congress = data.named(Congress.class, "Đại hội lần thứ II");
	}

	@Test
	void theCongressOpensTheSecondTermAfterOneOfSixYears() {
		assertEquals(2, congress.getOrdinal());
		assertEquals("2024-03-11", congress.getValidFrom().toString());
		assertSame(term, congress.eContainer());
		assertEquals("2024–2029", term.getValidFrom() + "–" + term.getValidTo());
		Term previous = data.named(Term.class, "Nhiệm kỳ 2017–2023");
		assertEquals(1, previous.getOrdinal());
		assertEquals("2017–2023", previous.getValidFrom() + "–" + previous.getValidTo());
		assertEquals("Sơn La", LoadedDataSet.vi(data.union().getPlace()));
	}

	@Test
	void bothCommitteesWereAgreedByConsultation() {
		assertEquals(2, term.getBodies().size());
		body(term.getBodies().get(0), BodyKind.EXECUTIVE_COMMITTEE, 22);
		body(term.getBodies().get(1), BodyKind.STANDING_COMMITTEE, 5);
	}

	private void body(Body body, BodyKind kind, int seats) {
		assertEquals(kind, body.getKind());
		assertEquals(seats, body.getSeats());
		assertEquals(ElectionMethod.CONSULTATION, body.getElectionMethod());
		assertEquals(RosterState.PARTIAL, body.getRoster());
		assertSame(congress, body.getElectedBy());
	}

	@Test
	void theChairIsTheOneKnownMemberOfTheExecutiveCommitteeAndTheOthersStayUnknown() {
		Membership known = term.getBodies().get(0).getMemberships().getFirst();
		assertEquals(MembershipRole.CHAIR, known.getRole());
		assertEquals("Tráng Thị Xuân", LoadedDataSet.vi(known.getPerson()));
		assertEquals(1, term.getBodies().get(0).getMemberships().size());
		assertEquals(List.of(), term.getBodies().get(1).getMemberships(), "no source names a member of the Standing Committee");
	}

	@Test
	void theChairWasReelected() {
		Person chair = data.named(Person.class, "Tráng Thị Xuân");
		List<Appointment> tenures = chair.getAppointments().stream().filter(tenure -> tenure.getPost().getOrganisation() == data.union()).toList();
		assertEquals(2, tenures.size());
		assertEquals("Nhiệm kỳ 2017–2023", LoadedDataSet.vi(tenures.get(0).getTerm()));
		assertEquals(EndReason.TERM_ENDED, tenures.get(0).getEndReason());
		assertEquals(Origin.RE_ELECTED, tenures.get(1).getOrigin());
		assertEquals(PostKind.CHAIR, tenures.get(1).getPost().getKind());
		assertSame(congress, tenures.get(1).getDecidedBy());
		assertNull(tenures.get(1).getValidTo());
		assertEquals(Set.of("Tỉnh ủy Sơn La: STANDING_COMMITTEE_MEMBER", "Ủy ban nhân dân tỉnh Sơn La: STANDING_VICE_CHAIR"), outsidePosts(chair));
	}

	private Set<String> outsidePosts(Person person) {
		return person.getAppointments().stream().map(Appointment::getPost).filter(post -> post.getOrganisation() != data.union())
				.map(post -> LoadedDataSet.vi(post.getOrganisation()) + ": " + post.getKind().name()).collect(Collectors.toSet());
	}

	@Test
	void theNationalUnionWasRepresentedByItsViceChair() {
		Participant hung = congress.getParticipants().stream().filter(guest -> guest.getPerson() != null && LoadedDataSet.vi(guest.getPerson()).equals("Nguyễn Ngọc Hùng"))
				.findFirst().orElseThrow();
		assertEquals(ParticipantRole.GUEST, hung.getRole());
		assertEquals("Liên hiệp các tổ chức hữu nghị Việt Nam", LoadedDataSet.vi(hung.getOrganisation()));
		assertEquals(Set.of("Liên hiệp các tổ chức hữu nghị Việt Nam: VICE_CHAIR", "Đảng đoàn Liên hiệp các tổ chức hữu nghị Việt Nam: COMMITTEE_MEMBER",
				"Đảng ủy Liên hiệp các tổ chức hữu nghị Việt Nam: DEPUTY_SECRETARY"), outsidePosts(hung.getPerson()));
		assertEquals(3, hung.getPosts().size());
	}

	@Test
	void awardsWerePresented() {
		assertEquals(2, data.all(Award.class).size());
		Award merit = data.named(Award.class, "Bằng khen của Liên hiệp các tổ chức hữu nghị Việt Nam");
		assertEquals(AwardForm.CERTIFICATE_OF_MERIT, merit.getForm());
		assertSame(data.named(Organisation.class, "Liên hiệp các tổ chức hữu nghị Việt Nam"), merit.getIssuer());
		assertEquals(1, merit.getPersonCount());
		Award commendation = data.named(Award.class, "Giấy khen của Liên hiệp các tổ chức hữu nghị tỉnh Sơn La");
		assertEquals(AwardForm.LETTER_OF_COMMENDATION, commendation.getForm());
		assertSame(data.union(), commendation.getIssuer());
		assertEquals(3, commendation.getCollectiveCount());
		assertEquals(1, commendation.getPersonCount());
		assertEquals("2017–2023", commendation.getPeriodFrom() + "–" + commendation.getPeriodTo());
		assertSame(congress, merit.getOccasion());
		assertSame(congress, commendation.getOccasion());
	}

	@Test
	void twoFriendshipYearsHadDelegationsOfSixteenLaoProvinces() {
		List<Event> years = data.all(Event.class);
		assertEquals(List.of("2017", "2022"), years.stream().map(year -> year.getValidFrom().toString()).toList());
		for (Event year : years) {
			assertEquals(EventKind.FRIENDSHIP_YEAR, year.getKind());
			assertEquals("16", year.getDelegations().toString());
			assertEquals(Set.of("Việt Nam", "Lào"), LoadedDataSet.vi(year.getPlaces()));
		}
	}

	@Test
	void theTermHasItsDirections() {
		assertEquals(3, term.getDirections().size());
	}
}
