package org.huunghi.election.ui.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.View;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.Membership;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.TermRegister;
import org.huunghi.union.Union;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.value.ValueTexts;

/**
 * A body whose members may stand for election again, as it was read from the repository.
 *
 * @param id of the body
 * @param label of the body with its term
 * @param members with persons behind them, in their order
 */
record OutgoingBody(String id, String label, List<Member> members) {
	/**
	 * A member of such a body.
	 *
	 * @param personId of the person
	 * @param name of the person
	 * @param role in the body, in words
	 * @param since when, in words; may be empty
	 */
	record Member(String personId, String name, String role, String since) {
	}

	/** Reads the bodies of the union that a record belongs to, the newest term first; those without known members are left out. Off the UI thread. */
	static List<OutgoingBody> read(View view, String recordId, Locale locale) {
		EObject at = view.find(recordId).orElse(null);
		while (at != null && !(at instanceof Union)) {
			at = at.eContainer();
		}
		List<OutgoingBody> bodies = new ArrayList<>();
		if (at instanceof Union union) {
			for (Register register : union.getRegisters()) {
				if (register instanceof TermRegister) {
					register.getRecords().stream().filter(Term.class::isInstance).map(Term.class::cast).forEach(term -> add(term, locale, bodies));
				}
			}
		}
		return bodies.reversed();
	}

	private static void add(Term term, Locale locale, List<OutgoingBody> bodies) {
		for (Body body : term.getBodies().reversed()) {
			List<Member> members = new ArrayList<>();
			for (Membership membership : body.getMemberships()) {
				Person person = membership.getPerson();
				if (person != null && !person.eIsProxy()) {
					members.add(new Member(person.getId(), Names.of(person, locale), ModelLabels.of(membership.getRole(), locale), text(membership.getValidFrom(), locale)));
				}
			}
			if (!members.isEmpty()) {
				bodies.add(new OutgoingBody(body.getId(), Names.label(body, locale) + "  –  " + Names.label(term, locale), members));
			}
		}
	}

	private static String text(PartialDate date, Locale locale) {
		return ValueTexts.format(date, locale);
	}
}
