package org.huunghi.aid.tests;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Union;

/** A union with aid in both directions, in which each kind of value occurs. */
public final class Samples {
	private Samples() {
	}

	/** @return the union with a register of organisations, of aid (a registration, then an activity) and of support, in this order */
	public static Union union() {
		EObject donor = make("Organisation", "names", "Tổ chức A", "kind", "foreignNgo");
		EObject registration = make("DonorRegistration", "organisation", donor, "kind", "operation", "issued", "2024-03-01", "sectors",
				make("SectorShare", "sector", "health"));
		EObject activity = make("AidActivity", "names", "Rà phá bom mìn", "kind", "nonProject", "status", "running", "donors", donor, "approvalDate",
				"2024-03",
				"committed", with(amount("over 17000000 USD", "2024-03-01"), "rate", "25400.5", "rateSource", "NHNN"), "disbursed", amount("5 USD",
						"2025"), "sectors",
				make("SectorShare", "sector", "mineAction", "percent", "100"), "counterpart", "1000000 VND", "reports",
				make("AidReport", "kind", "final", "due", "2026"), "results",
				make("AidResult", "indicator", "Số héc-ta", "target", "100", "actual", "about 120", "measured", "2025"), "iatiIdentifier",
						"XM-DAC-1");
		EObject support = make("SupportActivity", "names", "Trường học", "kind", "goods", "value", "70814000000 VND", "goods",
				"Máy tính\nvà bàn ghế ເຄື່ອງ");
		return org.huunghi.union.tests.Make.union(make("OrganisationRegister", "records", donor), make("AidRegister", "records", List.of(registration,
				activity)),
				make("SupportRegister", "records", support));
	}
}
