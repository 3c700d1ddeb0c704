package org.huunghi.election.apply;

import java.util.Comparator;
import java.util.Optional;

import org.huunghi.union.Body;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Person;
import org.huunghi.union.Post;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Term;

/** Tells who is re-elected (tái cử) from who is elected for the first time. */
final class Precedents {
	private static final Comparator<Term> ORDER = Comparator.comparing(Term::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Term::getOrdinal, Comparator.nullsFirst(Comparator.naturalOrder()));

	private Precedents() {
	}

	/** @return whether the person held that role in the body of the same kind of the preceding term */
	static boolean seat(Body body, MembershipRole role, Person person) {
		if (person == null || body.getTerm() == null) {
			return false;
		}
		return preceding(body.getTerm()).stream().flatMap(term -> term.getBodies().stream()).filter(earlier -> earlier.getKind() == body.getKind())
				.flatMap(earlier -> earlier.getMemberships().stream()).anyMatch(membership -> membership.getPerson() == person && membership.getRole() == role);
	}

	/** @return whether the person held the post before */
	static boolean post(Post post, Person person) {
		return person != null && person.getAppointments().stream().anyMatch(appointment -> appointment.getPost() == post);
	}

	private static Optional<Term> preceding(Term term) {
		if (!(term.eContainer() instanceof Register register)) {
			return Optional.empty();
		}
		Optional<Term> preceding = Optional.empty();
		for (Record record : register.getRecords()) {
			if (record instanceof Term other && ORDER.compare(other, term) < 0 && (preceding.isEmpty() || ORDER.compare(preceding.get(), other) < 0)) {
				preceding = Optional.of(other);
			}
		}
		return preceding;
	}
}
