package org.huunghi.union.xmi;

/** Carries a fault out of the parser at once, through EMF's methods that declare none. */
final class Refused extends RuntimeException {
	private static final long serialVersionUID = 1;

	Refused(XmiException fault) {
		super(fault);
	}

	XmiException fault() {
		return (XmiException) getCause();
	}
}
