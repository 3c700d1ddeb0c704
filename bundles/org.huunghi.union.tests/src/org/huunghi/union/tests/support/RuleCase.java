package org.huunghi.union.tests.support;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.rules.Severity;

/** One finding of the rules, with data that bring it about and data nearly alike that don't. */
public record RuleCase(String code, Severity severity, Supplier<EObject> wrong, Supplier<EObject> right) {

	/** @return a case of what can't be */
	public static RuleCase error(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new RuleCase(code, Severity.ERROR, wrong, right);
	}

	/** @return a case of what should not be */
	public static RuleCase warning(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new RuleCase(code, Severity.WARNING, wrong, right);
	}

	/** @return a case of what is not known */
	public static RuleCase info(String code, Supplier<EObject> wrong, Supplier<EObject> right) {
		return new RuleCase(code, Severity.INFO, wrong, right);
	}

	@Override
	public String toString() {
		return code;
	}
}
