package org.huunghi.election.count;

/** What became of a candidate. */
public enum Decision {
	ELECTED,
	NOT_ELECTED,
	/** Has enough votes, but so have others for the same last seats, and no rule has decided yet. */
	TIED,
	/** Withdrew before the list was closed. */
	WITHDRAWN,
	/** A nomination from the floor that did not get enough support to stand. */
	NOT_ON_LIST,
	/** The figures that would decide are not known. */
	UNKNOWN
}
