package org.huunghi.workbench;

import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeListener;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.workbench.jobs.UiThread;

/** The tie between a part of the user interface and the repository that the workbench shows. For the UI thread. */
public final class Following implements AutoCloseable {
	private final String id;
	private final RepositoryFollower follower;
	private final Runnable end;
	private Repository repository;
	private ChangeListener commits;
	private Runnable connection;
	private boolean away;
	private boolean ended;

	/** @param id names what the follower notes, @param end called when the tie is cut */
	Following(String id, RepositoryFollower follower, Runnable end) {
		this.id = id;
		this.follower = follower;
		this.end = end;
	}

	/** Takes the follower to a repository. @param memory of that repository, of all followers */
	void enter(Repository entered, IMemento memory) {
		if (ended || repository != null) {
			return;
		}
		repository = entered;
		away = false;
		commits = event -> UiThread.later(() -> {
			if (repository == entered) {
				follower.committed(event);
			}
		});
		connection = () -> UiThread.later(() -> {
			if (repository == entered) {
				connectionChanged(entered.connection());
			}
		});
		entered.addListener(commits);
		entered.connection().addListener(connection);
		IMemento own = memory.getChild(id);
		follower.entered(entered, own == null ? memory.createChild(id) : own);
	}

	private void connectionChanged(Connection now) {
		boolean back = away && now.state() == ConnectionState.ONLINE;
		away = now.state() != ConnectionState.ONLINE;
		follower.connectionChanged(now);
		if (back) {
			follower.reachedAgain();
		}
	}

	/** Lets the follower note what it will want to know. @param memory of the repository, of all followers */
	void note(IMemento memory) {
		if (repository != null) {
			follower.note(memory.createChild(id));
		}
	}

	/** Makes the follower forget the repository. */
	void leave() {
		if (repository != null) {
			cut();
			follower.left();
		}
	}

	private void cut() {
		repository.removeListener(commits);
		repository.connection().removeListener(connection);
		repository = null;
	}

	/** Ends it, when the part of the user interface goes; nothing is noted. */
	@Override
	public void close() {
		ended = true;
		if (repository != null) {
			cut();
		}
		end.run();
	}
}
