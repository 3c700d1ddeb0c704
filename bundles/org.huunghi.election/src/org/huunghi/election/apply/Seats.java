package org.huunghi.election.apply;

import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.model.Electorates;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.EndReason;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Origin;
import org.huunghi.union.Person;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Gives those elected a seat in the body. */
final class Seats implements Application.Target {
	private final Election election;
	private final Body body;
	private final MembershipRole role;
	private final PartialDate date;
	private long taken;

	Seats(Election election) {
		this.election = election;
		body = election.getBody();
		role = election.getRole() == null ? MembershipRole.MEMBER : election.getRole();
		date = Electorates.date(election);
		taken = body.getMemberships().stream().filter(Seats::inOffice).count();
	}

	@Override
	public void step(Candidate candidate, Person person, List<Step> steps) {
		Membership existing = existing(person);
		if (existing == null) {
			enter(candidate, person, steps);
		} else if (existing.getRole() != role && role != MembershipRole.MEMBER) {
			steps.add(new Step(Step.Kind.ROLE, candidate, Words.told("step.role", candidate, body, role), () -> {
				existing.setRole(role);
				candidate.setMembership(existing);
			}));
		} else if (candidate.getMembership() != existing) {
			steps.add(new Step(Step.Kind.LINK, candidate, Words.told("step.link", candidate, existing), () -> candidate.setMembership(existing)));
		}
	}

	private void enter(Candidate candidate, Person person, List<Step> steps) {
		if (body.getSeats() != null && taken >= body.getSeats()) {
			steps.add(Step.note(candidate, Words.told("note.full", candidate, body, body.getSeats())));
			return;
		}
		taken++;
		Origin origin = Precedents.seat(body, role, person) ? Origin.RE_ELECTED : Origin.ELECTED;
		steps.add(new Step(Step.Kind.MEMBERSHIP, candidate, Words.told("step.membership", candidate, body, role, origin, Words.from(date)), () -> {
			if (candidate.getPerson() != null) {
				add(candidate, origin);
			}
		}));
	}

	private void add(Candidate candidate, Origin origin) {
		Membership membership = Creation.create(UnionPackage.Literals.MEMBERSHIP);
		membership.setPerson(candidate.getPerson());
		membership.setRole(role);
		membership.setValidFrom(date);
		membership.setOrigin(origin);
		membership.setDecidedBy(election.getMeeting());
		membership.setDecision(election.getResolution());
		Sources.copy(election, membership);
		body.getMemberships().add(membership);
		candidate.setMembership(membership);
	}

	private Membership existing(Person person) {
		return body.getMemberships().stream().filter(membership -> person != null && membership.getPerson() == person && inOffice(membership)).findFirst().orElse(null);
	}

	private static boolean inOffice(Membership membership) {
		return membership.getValidTo() == null && (membership.getEndReason() == null || membership.getEndReason() == EndReason.NONE);
	}
}
