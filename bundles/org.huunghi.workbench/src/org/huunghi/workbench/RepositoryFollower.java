package org.huunghi.workbench;

import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;

/**
 * A part of the user interface that shows something of the repository, whichever that is: the workbench can leave one and go to another while
 * it runs. All methods are called on the UI thread.
 *
 * @see WorkbenchRepository#follow
 */
public interface RepositoryFollower {
	/**
	 * Begins to show a repository: called once when that is open, and for each one that takes its place.
	 *
	 * @param repository open until {@link #left}
	 * @param memory what {@link #note} noted when the same repository was left last; empty where it never was
	 */
	void entered(Repository repository, IMemento memory);

	/** Notes what will be wanted when the repository comes back, such as what is expanded; before {@link #left}, and when the program ends. */
	default void note(IMemento memory) {
		// Not all have something to remember.
	}

	/** Forgets the repository: afterwards nothing of it may be seen, and what still runs for it must show nothing when it is done. */
	void left();

	/** Told after the state of the connection, or what the user may do there, has changed. */
	default void connectionChanged(Connection connection) {
		// Not all depends on it.
	}

	/** Told that a server is reached again that was not: of what was committed meanwhile, nobody is told one by one. */
	default void reachedAgain() {
		// Not all that is shown changes with the records.
	}

	/** Told of each commit in the repository shown, some time after it happened. */
	default void committed(ChangeEvent event) {
		// Not all that is shown changes with the records.
	}
}
