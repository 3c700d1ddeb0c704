package org.huunghi.union.rules;

import org.eclipse.emf.common.util.Diagnostic;

/** How bad a problem is; the worst first. */
public enum Severity {
	/** The data contradict themselves or a rule of law: to be put right. */
	ERROR(Diagnostic.ERROR),
	/** The data may be wrong or lack something that reports need. */
	WARNING(Diagnostic.WARNING),
	/** Worth knowing; nothing needs to be done. */
	INFO(Diagnostic.INFO);

	private final int diagnostic;

	Severity(int diagnostic) {
		this.diagnostic = diagnostic;
	}

	/** @return the severity in the terms of {@link Diagnostic} */
	public int toDiagnostic() {
		return diagnostic;
	}

	/** @param diagnostic a severity of {@link Diagnostic} above OK */
	public static Severity of(int diagnostic) {
		if (diagnostic >= Diagnostic.ERROR) {
			return ERROR;
		}
		return diagnostic == Diagnostic.WARNING ? WARNING : INFO;
	}
}
