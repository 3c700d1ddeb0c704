package org.huunghi.workbench.draft;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;

/** Goes back from the draft to what it is a draft of. */
public final class BackHandler extends DraftHandler {
	@Override
	void run(Shell shell, Repository main) {
		if (DraftSession.instance().draft().isPresent()) {
			new DraftActions(shell, main).back();
		}
	}

	@Override
	public boolean isEnabled() {
		return DraftSession.instance().draft().isPresent();
	}
}
