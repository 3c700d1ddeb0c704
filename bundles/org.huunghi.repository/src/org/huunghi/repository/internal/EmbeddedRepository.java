package org.huunghi.repository.internal;

import java.nio.file.Path;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

/** The repository in a data folder. */
public final class EmbeddedRepository {
	private EmbeddedRepository() {
	}

	/** @see org.huunghi.repository.Repositories#open */
	public static Repository open(Path folder, Creation creation) {
		throw new IllegalStateException("No repository in " + folder);
	}
}
