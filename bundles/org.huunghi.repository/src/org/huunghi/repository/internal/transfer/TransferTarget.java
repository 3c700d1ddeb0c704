package org.huunghi.repository.internal.transfer;

import java.util.function.Consumer;

import org.huunghi.union.xmi.PackageHost;

/** What a repository offers to imports beside its public methods. */
public interface TransferTarget {
	/** @return the packages that the repository knows, whether or not a plug-in for them is installed */
	PackageHost packages();

	/** Changes the repository like {@code write}, but calls the writer once only, with no other commit in between. */
	void writeOnce(String comment, Consumer<ImportWriter> writer);
}
