package org.huunghi.aid.iati.transfer;

import java.util.List;

import org.huunghi.aid.AidRegister;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/** The log books of a union that an exchange reads; others, such as a log of a million delegations, need not be loaded for it. */
public final class Registers {
	private Registers() {
	}

	/** @return the registers of aid and of organisations */
	public static List<Register> of(Union union) {
		return union.getRegisters().stream().filter(register -> register instanceof AidRegister || register instanceof OrganisationRegister).toList();
	}
}
