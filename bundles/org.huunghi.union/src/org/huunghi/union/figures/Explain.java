package org.huunghi.union.figures;

/** Whether figures say what they are made of, for which every record that has to do with them must be kept. */
public enum Explain {
	/** The figures alone, so that a large union costs no memory. */
	NO,
	/** The figures with all their parts. */
	YES
}
