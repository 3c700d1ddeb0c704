package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.ElectionRegister;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Rules;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.repository.View;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/**
 * A rulebook that an election can take over.
 *
 * @param name of the rulebook
 * @param rules what it asks for
 * @param builtIn the rulebook itself where it comes with a plug-in; null where it is the union's own
 * @param id of the union's own; null otherwise
 */
record RulebookOffer(String name, Rules rules, Rulebook builtIn, String id) {
	/** @return the rulebooks that plug-ins bring */
	static List<RulebookOffer> builtIn(Locale locale) {
		return Rulebooks.all().stream().map(each -> new RulebookOffer(Names.of(each, locale), Rulebooks.rules(each), each, null)).toList();
	}

	/** Reads the own rulebooks of the union that a record belongs to. Off the UI thread. */
	static List<RulebookOffer> own(View view, String recordId, Locale locale) {
		EObject at = view.find(recordId).orElse(null);
		while (at != null && !(at instanceof Union)) {
			at = at.eContainer();
		}
		List<RulebookOffer> offers = new ArrayList<>();
		if (at instanceof Union union) {
			for (Register register : union.getRegisters()) {
				if (register instanceof ElectionRegister) {
					register.getRecords().stream().filter(Rulebook.class::isInstance).map(Rulebook.class::cast)
							.forEach(each -> offers.add(new RulebookOffer(Names.of(each, locale), Rulebooks.rules(each), null, each.getId())));
				}
			}
		}
		return offers;
	}
}
