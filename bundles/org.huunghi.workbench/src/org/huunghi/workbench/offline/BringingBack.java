package org.huunghi.workbench.offline;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.offline.Origin;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.merge.MergeWords;
import org.huunghi.workbench.merge.Merging;
import org.huunghi.workbench.merge.Sides;

/**
 * Compares a copy with its server, lets the user choose where both changed the same, and merges.
 *
 * @param copy as it is stored
 * @param server open
 */
record BringingBack(Shell shell, Repository copy, Repository server, Origin origin) implements Merging.Work {
	/** For the UI thread, which it does not hold up. */
	void run() {
		MergeWords words = new MergeWords(Messages.backTitle, Messages.backPreview, Messages.backMerge, Messages.bind(Messages.backComment, origin.user()),
				Messages.backNothing, records -> records == 0 ? Messages.backRefreshed : Messages.bind(Messages.backDone, records),
				Sides.named(Messages.before, Messages.mine, Messages.theirs));
		new Merging(shell, words, copy.uuid(), this).run();
	}

	@Override
	public List<RecordChange> compare(IProgressMonitor monitor) {
		return Repositories.offlineCopies().compare(copy, server, Locale.getDefault(), monitor);
	}

	/** Where the server allows something not, it refuses all: the copy keeps it. */
	@Override
	public List<RecordChange> merge(Choices choices, String comment, IProgressMonitor monitor) {
		Repositories.offlineCopies().bringBack(copy, server, choices, comment, monitor);
		return List.of();
	}

	@Override
	public Connection connection() {
		return server.connection();
	}

	/** The server's changes come into the copy also where that has none. */
	@Override
	public String refresh() {
		return Messages.refresh;
	}
}
