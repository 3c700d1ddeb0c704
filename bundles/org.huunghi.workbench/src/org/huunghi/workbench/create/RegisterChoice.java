package org.huunghi.workbench.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.View;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/**
 * A register in which a record can be created.
 *
 * @param id of the register
 * @param label of the register and its union
 * @param eClass of the register
 */
record RegisterChoice(String id, String label, EClass eClass) {
	/** @return all registers of all unions, and the gazetteer */
	static List<RegisterChoice> all(View view) {
		Locale locale = Locale.getDefault();
		List<RegisterChoice> choices = new ArrayList<>();
		for (Union union : view.unions()) {
			String of = Names.label(union, locale);
			for (Register register : union.getRegisters()) {
				add(choices, register, Names.label(register, locale) + " – " + of);
			}
		}
		add(choices, view.gazetteer(), Names.label(view.gazetteer(), locale));
		return choices;
	}

	private static void add(List<RegisterChoice> choices, Register register, String label) {
		if (!NewChoice.in(register.eClass()).isEmpty()) {
			choices.add(new RegisterChoice(register.getId(), label, register.eClass()));
		}
	}
}
