package org.huunghi.workbench.together;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;

/** Knows whether others may work in a repository at the same time: where nobody can, nothing of them is shown. */
public final class Shared {
	private Shared() {
	}

	/** @return whether the repository lies on a server */
	public static boolean is(Repository repository) {
		return repository.connection().location() instanceof Location.Server;
	}
}
