package org.huunghi.workbench.draft;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Shows the drafts. */
public final class DraftsHandler extends DraftHandler {
	@Override
	void run(Shell shell, Repository main) {
		new RepositoryJob<>(Messages.draftsTitle, (repository, monitor) -> main.drafts().list(), drafts -> new DraftsDialog(shell, main, drafts).open()).start();
	}
}
