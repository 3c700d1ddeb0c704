package org.huunghi.workbench.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.View;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/**
 * A register in which a record can be created.
 *
 * @param id of the register; of its union where the union has no such register yet
 * @param label of the register and its union
 * @param kinds what can be created in it; not empty
 */
record RegisterChoice(String id, String label, List<NewChoice> kinds) {
	/** @return all registers of all unions, also those that they do not have yet, and the gazetteer */
	static List<RegisterChoice> all(View view) {
		Locale locale = Locale.getDefault();
		List<RegisterChoice> choices = new ArrayList<>();
		for (Union union : view.unions()) {
			String of = Names.label(union, locale);
			for (Register register : union.getRegisters()) {
				add(choices, register, Names.label(register, locale) + " – " + of);
			}
			for (EClass missing : RegisterClasses.missingIn(union)) {
				add(choices, union.getId(), ModelLabels.of(missing, locale) + " – " + of, NewChoice.inRegister(missing));
			}
		}
		add(choices, view.gazetteer(), Names.label(view.gazetteer(), locale));
		return choices;
	}

	private static void add(List<RegisterChoice> choices, Register register, String label) {
		add(choices, register.getId(), label, NewChoice.in(register.eClass()));
	}

	private static void add(List<RegisterChoice> choices, String id, String label, List<NewChoice> kinds) {
		if (!kinds.isEmpty()) {
			choices.add(new RegisterChoice(id, label, kinds));
		}
	}
}
