package org.huunghi.aid.iati.xml;

/**
 * How much a file may hold before it is taken for an attack or an accident. The registry of IATI itself takes files of 60 megabytes at most.
 *
 * @param bytes size of the file
 * @param depth levels of elements
 * @param markup bytes of one tag or comment
 * @param activity characters of one activity that is kept
 */
public record Limits(long bytes, int depth, int markup, int activity) {
	/** Far more than real files need. */
	public static final Limits DEFAULT = new Limits(1L << 29, 100, 1 << 23, 1 << 24);
}
