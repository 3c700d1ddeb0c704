package org.huunghi.workbench.offline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.IMemento;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.offline.Origin;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Knows whether the workbench shows a copy that was taken along, and where that comes from. For the UI thread. */
public final class ShownCopy implements RepositoryFollower {
	private static final ShownCopy INSTANCE = new ShownCopy();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Origin origin;
	private boolean following;

	private ShownCopy() {
	}

	/** @return the only instance, which follows the repository shown */
	public static ShownCopy instance() {
		if (!INSTANCE.following) {
			INSTANCE.following = true;
			WorkbenchRepository.instance().follow("org.huunghi.workbench.offline", INSTANCE);
		}
		return INSTANCE;
	}

	/** @return where the data shown were taken from; empty where they are no copy, or it is not known yet */
	public Optional<Origin> origin() {
		return Optional.ofNullable(origin);
	}

	/** Adds a listener that is told when {@link #origin} has changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Looks again: the copy has been brought to a later state, for example. */
	void look() {
		new RepositoryJob<>(Messages.reading, (repository, monitor) -> read(repository), this::become).otherwise(Failures::log).start();
	}

	private static Optional<Origin> read(Repository repository) {
		return repository.connection().location() instanceof Location.Folder folder ? Repositories.offlineCopies().originOf(folder.path())
				: Optional.empty();
	}

	private void become(Optional<Origin> found) {
		if (!origin().equals(found)) {
			origin = found.orElse(null);
			listeners.forEach(Runnable::run);
		}
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		look();
	}

	@Override
	public void left() {
		become(Optional.empty());
	}
}
