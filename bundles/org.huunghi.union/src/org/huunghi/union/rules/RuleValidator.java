package org.huunghi.union.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;

/**
 * Asks the rules of a package through EMF's registry of validators, so that whatever knows EMF's Diagnostician gets the same answers
 * as {@link Validation}. An object is checked by the rules of the packages of its class and of all its supertypes.
 */
public final class RuleValidator implements EValidator {
	private final RuleSet rules;

	private RuleValidator(RuleSet rules) {
		this.rules = rules;
	}

	static RuleValidator of(RuleSet rules) {
		return new RuleValidator(rules);
	}

	/**
	 * Makes the rules of a package known; a plug-in that declares the extension {@code org.huunghi.union.rules} need not call it.
	 * Rules registered before for that package are replaced.
	 */
	public static void register(EPackage ePackage, RuleSet rules) {
		EValidator.Registry.INSTANCE.put(ePackage, new RuleValidator(rules));
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain chain, Map<Object, Object> context) {
		return validate(object.eClass(), object, chain, context);
	}

	@Override
	public boolean validate(EClass eClass, EObject object, DiagnosticChain chain, Map<Object, Object> context) {
		BasicDiagnostic found = new BasicDiagnostic();
		Map<Object, Object> shared = context == null ? new HashMap<>() : context;
		Set<EValidator> validators = of(eClass);
		validators.add(this);
		for (EValidator validator : validators) {
			if (validator instanceof RuleValidator ruleValidator) {
				ruleValidator.apply(object, found, shared);
			}
		}
		if (chain != null) {
			found.getChildren().forEach(chain::add);
		}
		return found.getSeverity() < Diagnostic.ERROR;
	}

	/** Values of the model's data types are checked when they are read; there is nothing left to check. */
	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain chain, Map<Object, Object> context) {
		return true;
	}

	/** @return the validators of the packages of the class and its supertypes, the core's first; a set of the caller's own */
	static Set<EValidator> of(EClass eClass) {
		Set<EPackage> packages = new LinkedHashSet<>();
		eClass.getEAllSuperTypes().forEach(superType -> packages.add(superType.getEPackage()));
		packages.add(eClass.getEPackage());
		Set<EValidator> validators = new LinkedHashSet<>();
		validators.add(UnionRules.validator());
		for (EPackage ePackage : packages) {
			EValidator validator = EValidator.Registry.INSTANCE.getEValidator(ePackage);
			if (validator != null) {
				validators.add(validator);
			}
		}
		return validators;
	}

	void apply(EObject object, DiagnosticChain chain, Map<Object, Object> context) {
		Findings findings = new Findings(object, chain, context, rules.messages());
		for (Rule<?> rule : rules.rules()) {
			try {
				rule.apply(object, findings);
			} catch (RuntimeException e) {
				// References that lead nowhere make a repository refuse to read on; the rule for references says so already.
				if (!findings.hasErrors()) {
					new Findings(object, chain, context, UnionRules.MESSAGES).warning("rule.failed", null, String.valueOf(e.getMessage()));
				}
			}
		}
	}
}
