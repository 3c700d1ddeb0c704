package org.huunghi.exchange.tests;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.union.create.Creation;

/** Makes objects of the exchange model and of the core model for tests in one expression. */
public final class Make {

	private Make() {
	}

	/**
	 * @param className class of the exchange model or of the core model
	 * @param features as those of the core's {@link org.huunghi.union.tests.Make#make}
	 */
	public static <T extends EObject> T make(String className, Object... features) {
		EClassifier own = ExchangePackage.eINSTANCE.getEClassifier(className);
		return own == null ? org.huunghi.union.tests.Make.make(className, features) : with(Creation.create((EClass) own), features);
	}

	/** Sets features as {@link #make} does. */
	public static <T extends EObject> T with(T object, Object... features) {
		return org.huunghi.union.tests.Make.with(object, features);
	}

	/** A delegation of three days to Hủa Phăn, of which everything that the rules ask for is known; the features are set on top. */
	public static Delegation delegation(Object... features) {
		return with(make("Delegation", "title", "Đoàn thăm Hủa Phăn", "validFrom", "2024-03-11", "validTo", "2024-03-13",
				"head", make("Person", "names", "Tráng Thị Xuân"), "headCount", "8",
				"places", make("Place", "names", "Hủa Phăn")), features);
	}

	/** An intake of students of which everything that the rules ask for is known; the features are set on top. */
	public static StudentIntake intake(Object... features) {
		return with(make("StudentIntake", "place", make("Place", "names", "Hủa Phăn"), "schoolYear", "2022", "students", "35"), features);
	}

	/** A log with these delegations, in their order. */
	public static ExchangeLog log(Delegation... delegations) {
		return make("ExchangeLog", "records", List.of(delegations));
	}
}
