package org.huunghi.repository.transfer;

/** How much of a data set a repository holds. */
public enum DataSetState {
	/** None of its unions. */
	ABSENT,
	/** Its unions, but not all registers of the parts that the installed plug-ins could take: a plug-in came later. */
	INCOMPLETE,
	/** All that can be installed, whatever became of it since. */
	COMPLETE
}
