package org.huunghi.repository.transfer;

/** What an import does with a union that the repository has already. */
public enum Mode {
	/** Refuse the whole import. */
	ADD,
	/** Put the imported union in the place of the one that is there. */
	REPLACE
}
