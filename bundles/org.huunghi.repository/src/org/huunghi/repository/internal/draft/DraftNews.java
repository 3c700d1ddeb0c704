package org.huunghi.repository.internal.draft;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfoHandler;
import org.eclipse.emf.cdo.session.CDOSession;

/** Tells listeners whenever somebody commits to a draft. */
final class DraftNews implements CDOCommitInfoHandler, AutoCloseable {
	private static final Logger LOG = Logger.getLogger(DraftNews.class.getName());

	private final CDOSession session;
	private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
	private final ExecutorService telling = Executors.newSingleThreadExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-drafts");
		thread.setDaemon(true);
		return thread;
	});

	DraftNews(CDOSession session) {
		this.session = session;
		session.getCommitInfoManager().addCommitInfoHandler(this);
	}

	void add(Runnable listener) {
		listeners.add(listener);
	}

	void remove(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void handleCommitInfo(CDOCommitInfo info) {
		if (info.getBranch() != null && Branches.isDraft(info.getBranch()) && !listeners.isEmpty()) {
			tellSoon();
		}
	}

	/** Tells them on a thread of their own. */
	void tellSoon() {
		try {
			telling.execute(this::tell);
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "A commit came while closing", e);
		}
	}

	private void tell() {
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "A listener failed", e);
			}
		}
	}

	@Override
	public void close() {
		session.getCommitInfoManager().removeCommitInfoHandler(this);
		telling.shutdown();
	}
}
