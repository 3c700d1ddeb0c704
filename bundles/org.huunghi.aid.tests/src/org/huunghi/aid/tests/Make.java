package org.huunghi.aid.tests;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidPackage;
import org.huunghi.union.create.Creation;

/** Makes objects of the aid register and of the core model for tests in one expression. */
public final class Make {

	private Make() {
	}

	/**
	 * @param className class of the model of aid or of the core model
	 * @param features as those of the core's {@link org.huunghi.union.tests.Make#make}
	 */
	public static <T extends EObject> T make(String className, Object... features) {
		EClassifier own = AidPackage.eINSTANCE.getEClassifier(className);
		return own == null ? org.huunghi.union.tests.Make.make(className, features) : with(Creation.create((EClass) own), features);
	}

	/** Sets features as {@link #make} does. */
	public static <T extends EObject> T with(T object, Object... features) {
		return org.huunghi.union.tests.Make.with(object, features);
	}

	/** @return an amount; the date may be null */
	public static EObject amount(String money, String date) {
		return make("AidAmount", "money", money, "date", date);
	}
}
