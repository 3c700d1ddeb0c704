package org.huunghi.election.interchange.csv;

/** What is done with a file of which some rows are refused. */
public enum Tolerance {
	/** The file is refused whole, with all its faults. */
	NONE,
	/** The good rows are taken over, the refused ones are listed. */
	GOOD_ROWS
}
