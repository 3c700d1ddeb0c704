package org.huunghi.workbench.draft;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.Destination;

/**
 * The way back out of a draft.
 *
 * @param main of which it is a draft; it has been open all the time
 */
record MainDestination(Repository main) implements Destination {
	@Override
	public String label() {
		return Messages.main;
	}

	@Override
	public Location location() {
		return WorkbenchRepository.instance().location();
	}

	@Override
	public Repository open() {
		return main;
	}

	@Override
	public void arrived(Repository left) {
		Leaving.start(left);
	}

	@Override
	public void missed(Repository opened) {
		// It stays open, since the draft does.
	}
}
