package org.huunghi.workbench.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.repository.View;
import org.huunghi.sheet.load.ImportTarget;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.create.RegisterClasses;

/**
 * A kind of records of a union that can go into or out of a table.
 *
 * @param unionId id of the union
 * @param registerId id of the register; null where the union has none yet
 * @param registerClass class of the register
 * @param type class of the records
 * @param label names kind, register and union
 */
record Target(String unionId, String registerId, EClass registerClass, EClass type, String label) {
	/** @return where an import writes to */
	ImportTarget load() {
		return new ImportTarget(unionId, registerId, registerClass);
	}

	/**
	 * @param within id of the register or union to which the user pointed; null for all
	 * @return the kinds of records there, those of registers that are there first
	 */
	static List<Target> in(View view, String within) {
		List<Target> targets = new ArrayList<>();
		for (Union union : view.unions()) {
			boolean whole = within == null || within.equals(union.getId());
			union.getRegisters().stream().filter(register -> whole || within.equals(register.getId())).forEach(register -> add(targets, union, register));
			if (whole) {
				RegisterClasses.all().stream().filter(type -> union.getRegisters().stream().noneMatch(type::isInstance))
						.forEach(type -> add(targets, union, type, null, ModelLabels.of(type, Locale.getDefault())));
			}
		}
		return targets;
	}

	private static void add(List<Target> targets, Union union, Register register) {
		add(targets, union, register.eClass(), register.getId(), Names.label(register, Locale.getDefault()));
	}

	private static void add(List<Target> targets, Union union, EClass registerClass, String registerId, String register) {
		for (EClass type : Creation.recordClasses(registerClass)) {
			Object[] parts = { ModelLabels.of(type, Locale.getDefault()), register, Names.of(union, Locale.getDefault()) };
			targets.add(new Target(union.getId(), registerId, registerClass, type, Messages.bind(Messages.target, parts)));
		}
	}
}
