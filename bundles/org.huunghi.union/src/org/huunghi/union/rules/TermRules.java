package org.huunghi.union.rules;

import java.util.Comparator;
import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Congress;
import org.huunghi.union.Meeting;
import org.huunghi.union.Term;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for terms, congresses and other meetings. */
final class TermRules {

	private TermRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Term.class, TermRules::overlap), new Rule<>(Term.class, TermRules::ordinal), new Rule<>(Meeting.class, TermRules::quorum),
				new Rule<>(Meeting.class, TermRules::withinTerm));
	}

	/** A term ends before the next one begins; gaps are allowed. */
	private static void overlap(Term term, Findings findings) {
		if (term.getValidFrom() == null || term.getValidTo() == null) {
			return;
		}
		Siblings.inRegister(term, Term.class).stream().filter(next -> next != term && Spans.before(term.getValidFrom(), next.getValidFrom()))
				.min(Comparator.comparing(Term::getValidFrom)).filter(next -> Spans.before(next.getValidFrom(), term.getValidTo()))
				.ifPresent(next -> findings.error("term.overlap", Literals.TERM__VALID_TO, term.getValidTo(), next, next.getValidFrom()));
	}

	/** Terms carry different numbers, rising with time. */
	private static void ordinal(Term term, Findings findings) {
		if (term.getOrdinal() == null) {
			return;
		}
		for (Term other : Siblings.inRegister(term, Term.class)) {
			if (other == term) {
				return;
			}
			if (term.getOrdinal().equals(other.getOrdinal())) {
				findings.error("term.ordinalTwice", Literals.TERM__ORDINAL, term.getOrdinal().toString(), other);
				return;
			}
		}
	}

	/**
	 * More than half of the members or official delegates summoned must be present (Decree 126/2024/NĐ-CP, Arts. 19-20). A charter
	 * may ask for more, so that this is the least.
	 */
	private static void quorum(Meeting meeting, Findings findings) {
		if (meeting.getSummoned() == null || meeting.getPresent() == null) {
			return;
		}
		int summoned = meeting.getSummoned();
		int present = meeting.getPresent();
		if (present > summoned) {
			findings.error("meeting.present", Literals.MEETING__PRESENT, present, summoned);
		} else if (2 * present <= summoned) {
			findings.warning("meeting.quorum", Literals.MEETING__PRESENT, present, summoned);
		}
	}

	/** A meeting lies within its term; the congress that opens the term lies at its start. */
	private static void withinTerm(Meeting meeting, Findings findings) {
		if (!(meeting.eContainer() instanceof Term term)) {
			return;
		}
		PartialDate last = meeting.getValidTo() == null ? meeting.getValidFrom() : meeting.getValidTo();
		if (Spans.before(last, term.getValidFrom()) || Spans.before(term.getValidTo(), meeting.getValidFrom())) {
			findings.error("meeting.outsideTerm", Literals.MEETING__VALID_FROM, meeting.getValidFrom(), term);
		} else if (meeting instanceof Congress congress && !congress.isExtraordinary() && Spans.before(term.getValidFrom(), meeting.getValidFrom())) {
			findings.warning("congress.notAtStart", Literals.MEETING__VALID_FROM, meeting.getValidFrom(), term, term.getValidFrom());
		}
	}
}
