package org.huunghi.union.xmi;

/**
 * How much a file may hold before it is taken for an attack or an accident.
 *
 * @param bytes size of the file
 * @param depth levels of elements
 * @param elements number of elements
 */
record Limits(long bytes, int depth, int elements) {
	/** Far more than a union's records of fifty years; attachments make most of the bytes. */
	static final Limits DEFAULT = new Limits(4L << 30, 100, 10_000_000);
}
