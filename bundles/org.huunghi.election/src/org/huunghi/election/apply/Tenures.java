package org.huunghi.election.apply;

import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.model.Electorates;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.EndReason;
import org.huunghi.union.Origin;
import org.huunghi.union.Person;
import org.huunghi.union.Post;
import org.huunghi.union.PostKind;
import org.huunghi.union.Term;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Gives those elected the post, and ends the tenure that lasted until then. */
final class Tenures implements Application.Target {
	private final Election election;
	private final Post post;
	private final PartialDate date;

	Tenures(Election election) {
		this.election = election;
		post = election.getPost();
		date = Electorates.date(election);
	}

	@Override
	public void step(Candidate candidate, Person person, List<Step> steps) {
		Appointment existing = existing(candidate, person);
		if (existing != null) {
			if (candidate.getAppointment() != existing) {
				steps.add(new Step(Step.Kind.LINK, candidate, Words.told("step.link", candidate, existing), () -> candidate.setAppointment(existing)));
			}
			return;
		}
		endEarlier(candidate, person, steps);
		Origin origin = Precedents.post(post, person) ? Origin.RE_ELECTED : Origin.ELECTED;
		steps.add(new Step(Step.Kind.APPOINTMENT, candidate, Words.told("step.appointment", candidate, post, origin, Words.from(date)), () -> {
			if (candidate.getPerson() != null) {
				add(candidate, origin);
			}
		}));
	}

	/** Where only one person can hold the post, who held it until then no longer does. */
	private void endEarlier(Candidate candidate, Person person, List<Step> steps) {
		boolean single = post.getKind() == PostKind.CHAIR || Integer.valueOf(1).equals(election.getSeats());
		for (Person holder : People.all(election)) {
			for (Appointment appointment : holder.getAppointments()) {
				if (appointment.getPost() == post && lasts(appointment) && (holder == person || single)) {
					steps.add(new Step(Step.Kind.END_OF_TENURE, candidate, Words.told("step.end", appointment, Words.from(date)), () -> {
						appointment.setValidTo(date);
						appointment.setEndReason(EndReason.TERM_ENDED);
					}));
				}
			}
		}
	}

	private void add(Candidate candidate, Origin origin) {
		Appointment appointment = Creation.create(UnionPackage.Literals.APPOINTMENT);
		appointment.setPost(post);
		appointment.setValidFrom(date);
		appointment.setOrigin(origin);
		appointment.setTerm(term());
		appointment.setDecidedBy(election.getMeeting());
		appointment.setDecision(election.getResolution());
		Sources.copy(election, appointment);
		candidate.getPerson().getAppointments().add(appointment);
		candidate.setAppointment(appointment);
	}

	private Term term() {
		return election.getMeeting() != null && election.getMeeting().eContainer() instanceof Term term ? term : null;
	}

	/** The tenure that this very election brought: the one it is tied to, or one that the same meeting decided or that began on that day. */
	private Appointment existing(Candidate candidate, Person person) {
		if (person == null) {
			return null;
		}
		return person.getAppointments().stream().filter(appointment -> appointment.getPost() == post && (appointment == candidate.getAppointment()
				|| election.getMeeting() != null && appointment.getDecidedBy() == election.getMeeting() || date != null && date.equals(appointment.getValidFrom()))).findFirst()
				.orElse(null);
	}

	private static boolean lasts(Appointment appointment) {
		return appointment.getValidTo() == null && (appointment.getEndReason() == null || appointment.getEndReason() == EndReason.NONE);
	}
}
