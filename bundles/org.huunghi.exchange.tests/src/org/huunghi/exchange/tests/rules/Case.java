package org.huunghi.exchange.tests.rules;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.rules.Severity;

/** One finding of the rules, with data that bring it about and data nearly alike that don't. */
record Case(String code, Severity severity, Supplier<EObject> wrong, Supplier<EObject> right) {

	static Case error(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new Case(code, Severity.ERROR, wrong, right);
	}

	static Case warning(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new Case(code, Severity.WARNING, wrong, right);
	}

	static Case info(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new Case(code, Severity.INFO, wrong, right);
	}

	@Override
	public String toString() {
		return code;
	}
}
