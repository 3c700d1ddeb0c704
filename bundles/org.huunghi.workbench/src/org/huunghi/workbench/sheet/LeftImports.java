package org.huunghi.workbench.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.ui.IMemento;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Takes away what an import has left behind that was cut off, whenever a repository is opened. */
public final class LeftImports implements RepositoryFollower {
	/** Of its memory, which stays empty. */
	public static final String ID = "org.huunghi.workbench.leftImports";

	@Override
	public void entered(Repository repository, IMemento memory) {
		new RepositoryJob<>(Messages.leftJob, (opened, monitor) -> {
			try {
				return ImportRun.finishInterrupted(opened, monitor);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}, removed -> {
			// The explorer is told of the change as of any other.
		}).start();
	}

	@Override
	public void left() {
		// The job ends with the repository, and goes on when that is opened again.
	}
}
