package org.huunghi.province.laichau.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.union.Agreement;
import org.huunghi.union.AgreementKind;
import org.huunghi.union.AgreementLevel;
import org.huunghi.union.Appointment;
import org.huunghi.union.Award;
import org.huunghi.union.AwardForm;
import org.huunghi.union.Body;
import org.huunghi.union.BodyKind;
import org.huunghi.union.Congress;
import org.huunghi.union.Direction;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentKind;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.EndReason;
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

/** Every fact about Lai Châu's congress of 2023 can be read from the data set. */
class LaiChauFactsTest {
	private final LoadedDataSet data;
	private final Term term;
	private final Congress congress;

	LaiChauFactsTest() throws IOException {
		data = LaiChau.data();
		term = data.named(Term.class, "Nhiệm kỳ 2023–2028");
		congress = data.named(Congress.class, "Đại hội lần thứ III");
	}

	@Test
	void theCongressOpensTheThirdTerm() {
		assertEquals(3, congress.getOrdinal());
		assertEquals("2023-03-01", congress.getValidFrom().toString());
		assertSame(term, congress.eContainer());
		assertEquals(3, term.getOrdinal());
		assertEquals("2023", term.getValidFrom().toString());
		assertEquals("2028", term.getValidTo().toString());
		Term previous = data.named(Term.class, "Nhiệm kỳ 2017–2022");
		assertEquals("2017", previous.getValidFrom().toString());
		assertEquals("2022", previous.getValidTo().toString());
		assertEquals("Lai Châu", LoadedDataSet.vi(data.union().getPlace()));
	}

	@Test
	void theExecutiveCommitteeHasFifteenSeatsWithoutAStatedMethod() {
		assertEquals(1, term.getBodies().size());
		Body committee = term.getBodies().getFirst();
		assertEquals(BodyKind.EXECUTIVE_COMMITTEE, committee.getKind());
		assertEquals(3, committee.getOrdinal());
		assertEquals(15, committee.getSeats());
		assertEquals(RosterState.PARTIAL, committee.getRoster());
		assertEquals(ElectionMethod.UNKNOWN, committee.getElectionMethod());
		assertSame(congress, committee.getElectedBy());
	}

	@Test
	void theChairWasReelectedAtTheFirstSession() {
		Person chair = data.named(Person.class, "Tống Thanh Hải");
		List<Appointment> tenures = chair.getAppointments().stream().filter(tenure -> tenure.getPost().getOrganisation() == data.union()).toList();
		assertEquals(2, tenures.size());
		assertEquals(EndReason.TERM_ENDED, tenures.get(0).getEndReason());
		assertEquals("Nhiệm kỳ 2017–2022", LoadedDataSet.vi(tenures.get(0).getTerm()));
		assertEquals(Origin.RE_ELECTED, tenures.get(1).getOrigin());
		assertSame(term, tenures.get(1).getTerm());
		assertEquals(PostKind.CHAIR, tenures.get(1).getPost().getKind());
		assertNull(tenures.get(1).getValidTo());
		assertSame(term.getBodies().getFirst(), tenures.get(1).getDecidedBy().getBody());
		assertEquals(1, tenures.get(1).getDecidedBy().getOrdinal());
		assertEquals(MembershipRole.CHAIR, term.getBodies().getFirst().getMemberships().getFirst().getRole());
		assertEquals(Set.of("Tỉnh ủy Lai Châu: STANDING_COMMITTEE_MEMBER", "Ủy ban nhân dân tỉnh Lai Châu: STANDING_VICE_CHAIR"), outsidePosts(chair));
	}

	private Set<String> outsidePosts(Person person) {
		return person.getAppointments().stream().map(Appointment::getPost).filter(post -> post.getOrganisation() != data.union())
				.map(post -> LoadedDataSet.vi(post.getOrganisation()) + ": " + post.getKind().name()).collect(Collectors.toSet());
	}

	@Test
	void guestsCameInTheirCapacities() {
		Participant nga = guest("Nguyễn Phương Nga");
		assertEquals("Liên hiệp các tổ chức hữu nghị Việt Nam", LoadedDataSet.vi(nga.getOrganisation()));
		assertTrue(nga.getPosts().stream().anyMatch(post -> post.getKind() == PostKind.CHAIR && post.getOrganisation() == nga.getOrganisation()));
		assertEquals(Set.of("Liên hiệp các tổ chức hữu nghị Việt Nam: CHAIR",
				"Đảng đoàn Liên hiệp các tổ chức hữu nghị Việt Nam: SECRETARY"), outsidePosts(nga.getPerson()));
		Participant dung = guest("Trần Tiến Dũng");
		assertEquals(2, dung.getPosts().size());
		assertEquals(Set.of("Tỉnh ủy Lai Châu: DEPUTY_SECRETARY", "Ủy ban nhân dân tỉnh Lai Châu: CHAIR"), outsidePosts(dung.getPerson()));
	}

	private Participant guest(String name) {
		return congress.getParticipants().stream().filter(guest -> guest.getRole() == ParticipantRole.GUEST && LoadedDataSet.vi(guest.getPerson()).equals(name))
				.findFirst().orElseThrow();
	}

	@Test
	void awardsWerePresented() {
		assertEquals(3, data.all(Award.class).size());
		Award medal = data.named(Award.class, "Kỷ niệm chương “Vì hòa bình, hữu nghị giữa các dân tộc”");
		Organisation vufo = data.named(Organisation.class, "Liên hiệp các tổ chức hữu nghị Việt Nam");
		award(medal, AwardForm.MEDAL, vufo, 2, null, null);
		award(data.named(Award.class, "Bằng khen của Liên hiệp các tổ chức hữu nghị Việt Nam"), AwardForm.CERTIFICATE_OF_MERIT, vufo, 1, null, null);
		award(data.named(Award.class, "Bằng khen của Ủy ban nhân dân tỉnh Lai Châu"), AwardForm.CERTIFICATE_OF_MERIT,
				data.named(Organisation.class, "Ủy ban nhân dân tỉnh Lai Châu"), 5, 7, "2017–2022");
	}

	private void award(Award award, AwardForm form, Organisation issuer, Integer persons, Integer collectives, String period) {
		assertEquals(form, award.getForm());
		assertSame(issuer, award.getIssuer());
		assertEquals(persons, award.getPersonCount());
		assertEquals(collectives, award.getCollectiveCount());
		assertEquals(period, award.getPeriodFrom() == null ? null : award.getPeriodFrom() + "–" + award.getPeriodTo());
		assertSame(congress, award.getOccasion());
	}

	@Test
	void theTermHasItsDirections() {
		assertEquals(6, term.getDirections().size());
		assertEquals(List.of(1, 2, 3, 4, 5, 6), term.getDirections().stream().map(Direction::getOrdinal).toList());
		List<String> english = term.getDirections().stream()
				.map(direction -> direction.getNames().stream().filter(name -> name.getLanguage().equals("en")).findFirst().orElseThrow().getText()).toList();
		assertEquals(List.of("Mobilising aid of foreign NGOs", "Peace, solidarity and friendship work; wider international cooperation",
				"External information work", "Work on Vietnamese abroad", "Building the organisation", "Online contact with foreign NGOs"), english);
	}

	@Test
	void thePolitburosConclusionGuidesTheWorkOnVietnameseAbroad() {
		Document conclusion = term.getGuidingDocuments().getFirst();
		assertEquals("12-KL/TW", conclusion.getNumber());
		assertEquals(DocumentKind.CONCLUSION, conclusion.getKind());
		assertEquals("Bộ Chính trị", conclusion.getIssuer().getNames().stream().filter(name -> name.getKind().getLiteral().equals("short")).findFirst()
				.orElseThrow().getText());
		assertSame(conclusion, term.getDirections().get(3).getBasis().getFirst());
	}

	@Test
	void villagesAreTwinnedWithYunnan() {
		Agreement twinning = data.all(Agreement.class).getFirst();
		assertEquals(AgreementKind.TWINNING, twinning.getKind());
		assertEquals(AgreementLevel.VILLAGE, twinning.getLevel());
		assertEquals(Set.of("Lai Châu", "Vân Nam"), LoadedDataSet.vi(twinning.getPlaces()));
		assertFalse(twinning.getSources().isEmpty());
	}
}
