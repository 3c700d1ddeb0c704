package org.huunghi.workbench.draft;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;

/** Compares the draft that is shown with what it is a draft of, and merges it. */
public final class MergeHandler extends DraftHandler {
	@Override
	void run(Shell shell, Repository main) {
		DraftSession.instance().draft().ifPresent(draft -> new DraftActions(shell, main).merge(draft));
	}

	@Override
	public boolean isEnabled() {
		return DraftSession.instance().draft().isPresent();
	}
}
