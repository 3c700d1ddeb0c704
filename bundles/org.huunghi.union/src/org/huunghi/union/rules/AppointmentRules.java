package org.huunghi.union.rules;

import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.Body;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Origin;
import org.huunghi.union.Person;
import org.huunghi.union.Post;
import org.huunghi.union.PostKind;
import org.huunghi.union.RosterState;
import org.huunghi.union.Term;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for a person's tenure of a post. */
final class AppointmentRules {

	private AppointmentRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Appointment.class, AppointmentRules::withinPost), new Rule<>(Appointment.class, AppointmentRules::withinLife),
				new Rule<>(Appointment.class, AppointmentRules::chairInExecutive), new Rule<>(Appointment.class, AppointmentRules::reElected));
	}

	/** A tenure lies within the time of its post, which ends with its organisation at the latest. */
	private static void withinPost(Appointment tenure, Findings findings) {
		Post post = tenure.getPost();
		if (post == null) {
			findings.warning("appointment.noPost", Literals.APPOINTMENT__POST);
			return;
		}
		if (Spans.before(tenure.getValidFrom(), post.getValidFrom())) {
			findings.error("appointment.beforePost", Literals.APPOINTMENT__VALID_FROM, post, post.getValidFrom());
		}
		PartialDate end = PostRules.end(post);
		if (Spans.before(end, tenure.getValidFrom()) || Spans.before(end, tenure.getValidTo())) {
			findings.error("appointment.afterPost", Literals.APPOINTMENT__VALID_TO, post, end);
		} else if (end != null && tenure.getValidTo() == null && !PostRules.hasEnded(tenure)) {
			findings.warning("appointment.stillOpen", Literals.APPOINTMENT__VALID_TO, post, end);
		}
	}

	private static void withinLife(Appointment tenure, Findings findings) {
		Person person = tenure.getPerson();
		if (person == null) {
			return;
		}
		if (Spans.before(tenure.getValidFrom(), person.getBorn())) {
			findings.error("appointment.beforeBirth", Literals.APPOINTMENT__VALID_FROM, person, person.getBorn());
		}
		boolean open = tenure.getValidTo() == null && !PostRules.hasEnded(tenure);
		if (Spans.before(person.getDied(), tenure.getValidFrom()) || Spans.before(person.getDied(), tenure.getValidTo()) || open && person.getDied() != null) {
			findings.error("appointment.afterDeath", Literals.APPOINTMENT__VALID_TO, person, person.getDied());
		}
	}

	/** The Executive Committee of the term elects the union's chair from among its members. */
	private static void chairInExecutive(Appointment tenure, Findings findings) {
		Post post = tenure.getPost();
		Term term = tenure.getTerm();
		if (post == null || post.getKind() != PostKind.CHAIR || !(post.getOrganisation() instanceof Union) || term == null || tenure.getPerson() == null) {
			return;
		}
		List<Body> executives = MembershipRules.executives(term);
		if (executives.isEmpty() || executives.stream().anyMatch(body -> MembershipRules.has(body, tenure.getPerson()))) {
			return;
		}
		if (executives.stream().allMatch(body -> body.getRoster() == RosterState.COMPLETE)) {
			findings.error("chair.notInExecutive", Literals.APPOINTMENT__PERSON, executives.get(0));
		} else {
			findings.warning("chair.notListed", Literals.APPOINTMENT__PERSON, executives.get(0));
		}
	}

	/** Whoever was elected again has held the post, or chaired the committee, before. */
	private static void reElected(Appointment tenure, Findings findings) {
		if (tenure.getOrigin() != Origin.RE_ELECTED || tenure.getPerson() == null || tenure.getPost() == null) {
			return;
		}
		boolean known = tenure.getPerson().getAppointments().stream().anyMatch(other -> other != tenure && samePost(other.getPost(), tenure.getPost()));
		if (!known && !chairedBefore(tenure)) {
			findings.info("appointment.reElectedFirst", Literals.APPOINTMENT__ORIGIN);
		}
	}

	/** The post itself, or one of its kind in the same organisation. */
	private static boolean samePost(Post other, Post post) {
		return other == post || other != null && other.getKind() == post.getKind() && post.getKind() != PostKind.OTHER && other.getOrganisation() == post.getOrganisation();
	}

	private static boolean chairedBefore(Appointment tenure) {
		if (tenure.getPost().getKind() != PostKind.CHAIR || tenure.getTerm() == null) {
			return false;
		}
		return Siblings.inRegister(tenure.getTerm(), Term.class).stream().filter(term -> term != tenure.getTerm()).flatMap(term -> term.getBodies().stream())
				.flatMap(body -> body.getMemberships().stream()).anyMatch(member -> isChair(member, tenure.getPerson()));
	}

	private static boolean isChair(Membership member, Person person) {
		return member.getPerson() == person && member.getRole() == MembershipRole.CHAIR;
	}
}
