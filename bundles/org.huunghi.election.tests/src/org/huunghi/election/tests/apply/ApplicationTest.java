package org.huunghi.election.tests.apply;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.apply.Application;
import org.huunghi.election.apply.Step;
import org.huunghi.election.apply.Step.Kind;
import org.huunghi.election.tests.model.Elections;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.Body;
import org.huunghi.union.Document;
import org.huunghi.union.EndReason;
import org.huunghi.union.Meeting;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Origin;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Post;
import org.huunghi.union.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The result of an election becomes seats and posts: what is shown before, and what is entered then. */
class ApplicationTest {
	private final Person an = make("Person", "names", "An");
	private final PersonRegister people = make("PersonRegister", "records", an);
	private final Body body = make("Body", "ordinal", 2, "seats", 2);
	private final Meeting congress = make("Congress", "validFrom", "2024-03-11", "validTo", "2024-03-11");
	private final Term term = make("Term", "validFrom", "2024", "meetings", congress, "bodies", body);
	private final Term before = make("Term", "validFrom", "2017", "validTo", "2023");
	private final Document resolution = make("Document", "kind", "resolution", "number", "01/NQ-ĐH");
	/** 13, 11 and 8 votes for two seats: An and Bình are elected. */
	private final Election election = Elections.worked("youth-union");

	@BeforeEach
	void join() {
		make("Union", "registers",
				List.<EObject>of(people, make("TermRegister", "records", List.of(before, term)), make("DocumentRegister", "records", resolution), make("ElectionRegister", "records", election)));
		with(election, "body", body, "meeting", congress, "resolution", resolution, "sources", make("Source", "document", resolution));
		election.getCandidates().get(0).setPerson(an);
	}

	private List<Kind> kinds() {
		return Application.preview(election).stream().map(Step::kind).toList();
	}

	private Candidate candidate(int index) {
		return election.getCandidates().get(index);
	}

	@Test
	void thoseElectedGetTheirSeats() {
		List<Step> steps = Application.preview(election);
		assertEquals(List.of(Kind.MEMBERSHIP, Kind.PERSON, Kind.MEMBERSHIP), steps.stream().map(Step::kind).toList());
		assertTrue(body.getMemberships().isEmpty(), "a preview changes nothing");
		Application.apply(steps);
		assertEquals(2, body.getMemberships().size());
		Membership first = candidate(0).getMembership();
		assertSame(body, first.getBody());
		assertSame(an, first.getPerson());
		assertEquals(MembershipRole.MEMBER, first.getRole());
		assertEquals(PartialDate.of(2024, 3, 11), first.getValidFrom());
		assertEquals(Origin.ELECTED, first.getOrigin());
		assertSame(congress, first.getDecidedBy());
		assertSame(resolution, first.getDecision());
		assertSame(resolution, first.getSources().get(0).getDocument());
		assertEquals("Bình", candidate(1).getPerson().getNames().get(0).getText());
		assertSame(people, candidate(1).getPerson().eContainer());
		assertSame(candidate(1).getPerson(), candidate(1).getMembership().getPerson());
		assertNull(candidate(2).getMembership());
		assertEquals(List.of(), Application.preview(election), "applied once, there is nothing left to do");
	}

	@Test
	void whoSatInTheSameCommitteeBeforeIsReElected() {
		before.getBodies().add(make("Body", "memberships", make("Membership", "person", an)));
		Application.apply(Application.preview(election));
		assertEquals(Origin.RE_ELECTED, candidate(0).getMembership().getOrigin());
		assertEquals(Origin.ELECTED, candidate(1).getMembership().getOrigin());
	}

	@Test
	void anotherRoleOrAnotherKindOfCommitteeIsNoReElection() {
		before.getBodies().add(make("Body", "kind", "inspectionCommittee", "memberships", make("Membership", "person", an)));
		before.getBodies().add(make("Body", "memberships", make("Membership", "person", an, "role", "chair")));
		Application.apply(Application.preview(election));
		assertEquals(Origin.ELECTED, candidate(0).getMembership().getOrigin());
	}

	@Test
	void aSeatThatIsEnteredAlreadyIsOnlyTied() {
		Membership known = make("Membership", "person", an);
		body.getMemberships().add(known);
		assertEquals(List.of(Kind.LINK, Kind.PERSON, Kind.MEMBERSHIP), kinds());
		Application.apply(Application.preview(election));
		assertSame(known, candidate(0).getMembership());
		assertEquals(2, body.getMemberships().size());
	}

	@Test
	void aMemberWhoIsElectedChairGetsTheRole() {
		Membership known = make("Membership", "person", an);
		body.getMemberships().add(known);
		election.setRole(MembershipRole.CHAIR);
		election.setSeats(1);
		election.getRulebook().getInvalidReasons().clear();
		assertEquals(List.of(Kind.ROLE), kinds());
		Application.apply(Application.preview(election));
		assertEquals(MembershipRole.CHAIR, known.getRole());
		assertSame(known, candidate(0).getMembership());
	}

	@Test
	void aCommitteeThatIsCompleteTakesNobodyMore() {
		body.getMemberships().add(make("Membership", "person", make("Person", "names", "Dung")));
		assertEquals(List.of(Kind.MEMBERSHIP, Kind.PERSON, Kind.NOTE), kinds());
	}

	@Test
	void aPersonOfThatNameIsTakenWhereThereIsJustOne() {
		Person binh = make("Person", "names", "BÌNH");
		people.getRecords().add(binh);
		assertEquals(List.of(Kind.MEMBERSHIP, Kind.LINK_PERSON, Kind.MEMBERSHIP), kinds());
		Application.apply(Application.preview(election));
		assertSame(binh, candidate(1).getMembership().getPerson());
		candidate(1).setPerson(null);
		people.getRecords().add(make("Person", "names", "Bình"));
		assertEquals(List.of(Kind.NOTE), kinds());
	}

	@Test
	void aSeatWithoutItsPersonIsNotEntered() {
		Application.apply(Application.preview(election).stream().filter(step -> step.kind() != Kind.PERSON).toList());
		assertEquals(1, body.getMemberships().size());
	}

	@Test
	void contradictionsAndMissingResultsAreSaid() {
		election.getRounds().get(0).getSheets().get(0).setValid(19);
		assertEquals(List.of(Kind.NOTE), kinds());
		election.getRounds().clear();
		assertEquals(List.of(Kind.NOTE), kinds());
		election.setBody(null);
		assertEquals(List.of(Kind.NOTE), kinds());
		assertFalse(Application.preview(election).get(0).changes());
	}

	@Test
	void aChairIsReElectedAndTheEarlierTenureEnds() {
		Post chair = make("Post", "names", "Chủ tịch");
		Appointment earlier = make("Appointment", "post", chair);
		an.getAppointments().add(earlier);
		post(chair);
		assertEquals(List.of(Kind.END_OF_TENURE, Kind.APPOINTMENT), kinds());
		Application.apply(Application.preview(election));
		assertEquals(PartialDate.of(2024, 3, 11), earlier.getValidTo());
		assertEquals(EndReason.TERM_ENDED, earlier.getEndReason());
		Appointment tenure = candidate(0).getAppointment();
		assertSame(an, tenure.getPerson());
		assertEquals(Origin.RE_ELECTED, tenure.getOrigin());
		assertSame(term, tenure.getTerm());
		assertSame(congress, tenure.getDecidedBy());
		assertEquals(List.of(), kinds());
	}

	@Test
	void anotherHolderOfTheChairLeaves() {
		Post chair = make("Post", "names", "Chủ tịch");
		Appointment others = make("Appointment", "post", chair);
		people.getRecords().add(make("Person", "names", "Dung", "appointments", others));
		post(chair);
		Application.apply(Application.preview(election));
		assertEquals(EndReason.TERM_ENDED, others.getEndReason());
		assertEquals(Origin.ELECTED, candidate(0).getAppointment().getOrigin());
	}

	/** One seat, and only An has enough votes. */
	private void post(Post post) {
		election.setBody(null);
		election.setPost(post);
		election.setSeats(1);
		election.getRulebook().getInvalidReasons().clear();
	}

	@Test
	void everyStepIsSaidInThreeLanguages() {
		Set<String> texts = Application.preview(election).stream().flatMap(step -> Stream.of("vi", "lo", "en").map(Locale::of).map(step::message)).collect(Collectors.toSet());
		assertEquals(9, texts.size());
		texts.forEach(text -> assertFalse(text.contains("!") || text.contains("{"), text));
		assertTrue(texts.contains("An: tham gia Ban Chấp hành khóa II (Ủy viên), Được bầu từ 11/3/2024"), texts::toString);
	}
}
