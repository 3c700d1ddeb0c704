package org.huunghi.workbench.draft;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.huunghi.repository.Repository;
import org.huunghi.repository.draft.Draft;
import org.huunghi.workbench.Leaving;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;

/**
 * Knows whether the workbench shows a draft, and keeps the repository open that it is a draft of until the workbench goes somewhere else.
 * For the UI thread.
 */
public final class DraftSession implements RepositoryFollower {
	private static final DraftSession INSTANCE = new DraftSession();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Repository main;
	private volatile Repository opened;
	private volatile Draft draft;
	private Repository shown;
	private boolean following;

	private DraftSession() {
	}

	/** @return the only instance, which follows the repository shown */
	public static DraftSession instance() {
		if (!INSTANCE.following) {
			INSTANCE.following = true;
			WorkbenchRepository.instance().follow("org.huunghi.workbench.draft", INSTANCE);
			PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench workbench, boolean forced) {
					return true;
				}

				@Override
				public void postShutdown(IWorkbench workbench) {
					// the draft that is shown closes with it
					Leaving.start(INSTANCE.main);
				}
			});
		}
		return INSTANCE;
	}

	/** @return the draft that is shown; empty where the repository itself is */
	public Optional<Draft> draft() {
		return Optional.ofNullable(shown != null && shown == opened ? draft : null);
	}

	/** @return the repository that a draft is a draft of; any other is its own. May be called on any thread */
	Repository mainOf(Repository repository) {
		return repository == opened ? main : repository;
	}

	/** @return whether that is the draft which is shown */
	boolean shows(Draft other) {
		return draft().filter(each -> each.id().equals(other.id())).isPresent();
	}

	/** To be called before the workbench goes into a draft. @param repository the open draft, @param of what it is a draft of */
	void begin(Draft next, Repository repository, Repository of) {
		draft = next;
		opened = repository;
		main = of;
	}

	/** Adds a listener that is told when the workbench goes into a draft or leaves it. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		shown = repository;
		if (opened != null && repository != opened) {
			if (repository != main) {
				Leaving.start(main);
			}
			begin(null, null, null);
		}
		listeners.forEach(Runnable::run);
	}

	@Override
	public void left() {
		shown = null;
		listeners.forEach(Runnable::run);
	}
}
