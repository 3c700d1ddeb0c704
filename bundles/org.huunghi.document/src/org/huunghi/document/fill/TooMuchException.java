package org.huunghi.document.fill;

/** Stops the engine when a template makes more of its values than any real document holds. */
final class TooMuchException extends RuntimeException {
	private static final long serialVersionUID = 1;
}
