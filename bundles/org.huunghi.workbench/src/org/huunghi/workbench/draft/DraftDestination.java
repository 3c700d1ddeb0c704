package org.huunghi.workbench.draft;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.draft.Draft;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.Destination;

/**
 * The way into a draft: what it is a draft of stays open behind it.
 *
 * @param draft to go into
 * @param main of which it is a draft
 */
record DraftDestination(Draft draft, Repository main) implements Destination {
	@Override
	public String label() {
		return draft.name();
	}

	@Override
	public Location location() {
		return WorkbenchRepository.instance().location();
	}

	@Override
	public Repository open() {
		return main.drafts().open(draft);
	}

	@Override
	public void arriving(Repository next) {
		DraftSession.instance().begin(draft, next, main);
	}

	@Override
	public void arrived(Repository left) {
		if (left != main) {
			// it was another draft of the same
			Leaving.start(left);
		}
	}

	@Override
	public void missed(Repository opened) {
		Leaving.start(opened);
	}
}
