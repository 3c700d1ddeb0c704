package org.huunghi.repository.internal.session;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.eclipse.emf.spi.cdo.InternalCDOView;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;

/**
 * Follows what is closed to the user. When that changes, what this program has got before is forgotten, since of what is closed now it would still be
 * shown and found, and of what is open now there are but placeholders; then the search index is made anew.
 */
final class SightChange {
	private static final Logger LOG = Logger.getLogger(SightChange.class.getName());
	/** What no user's sight is: an index that is marked with it is made again. */
	private static final String NONE = "?";

	private final CDONet4jSession session;
	private final Connection connection;
	private final SearchIndex index;
	private final boolean first;
	/** For which the index is made; null before the beginning. */
	private volatile String shown;

	/** @param first whether this is the first on its session, which forgets for all others what the session holds */
	SightChange(CDONet4jSession session, Connection connection, SearchIndex index, boolean first) {
		this.session = session;
		this.connection = connection;
		this.index = index;
		this.first = first;
	}

	/** A way to make the index. */
	interface Making {
		/** Makes it, or brings it to the newest state where it has been made for this sight. */
		void run() throws IOException;
	}

	/** Brings the index to the newest state at the beginning. */
	void begin(Making making) throws IOException {
		make(connection.rights(), making);
	}

	/** Has the index made anew where the sight has changed. Returns at once. */
	void follow(CommitFeed feed, Making making) {
		if (changed()) {
			feed.renew(() -> {
				Rights rights = connection.rights();
				if (rights.sight().equals(shown)) {
					return new ChangeEvent(Set.of(), Set.of(), Set.of(), "", "", Instant.now());
				}
				return renew(rights, making);
			});
		}
	}

	private boolean changed() {
		return shown != null && connection.state() == ConnectionState.ONLINE && !connection.rights().sight().equals(shown);
	}

	private ChangeEvent renew(Rights rights, Making making) throws IOException {
		if (first) {
			forget();
		}
		Set<String> before = index.ids();
		make(rights, making);
		Set<String> now = index.ids();
		Set<String> added = new HashSet<>(now);
		added.removeAll(before);
		before.removeAll(now);
		return new ChangeEvent(added, Set.of(), before, "", "", Instant.ofEpochMilli(session.getLastUpdateTime()));
	}

	private void make(Rights rights, Making making) throws IOException {
		boolean done = false;
		try {
			index.show(rights.sight(), object -> !rights.hides() || rights.access(object) != Access.NONE);
			making.run();
			shown = rights.sight();
			done = true;
		} finally {
			if (!done) {
				shown = NONE;
				index.show(NONE, object -> !rights.hides() || rights.access(object) != Access.NONE);
			}
		}
	}

	/** What is unsaved stays; the server takes it or not. */
	private void forget() {
		((InternalCDOSession) session).getRevisionManager().getCache().clear();
		for (CDOView view : session.getViews()) {
			if (!view.isClosed() && !view.isDirty()) {
				view.syncExec((Runnable) () -> reload((InternalCDOView) view));
			}
		}
	}

	private static void reload(InternalCDOView view) {
		for (CDOObject object : view.getObjectsList()) {
			try {
				view.reload(object);
			} catch (RuntimeException e) {
				// a part of a record that is closed now: there is not even a placeholder for it
				LOG.log(Level.FINE, "Something is not there any longer", e);
			}
		}
	}
}
