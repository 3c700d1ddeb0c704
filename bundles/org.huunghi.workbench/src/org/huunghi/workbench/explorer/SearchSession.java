package org.huunghi.workbench.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.huunghi.repository.Hit;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.explorer.ExplorerNode.Kind;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Searches while the user types: each new text replaces the search for the one before, none waits in a queue. For the UI thread. */
final class SearchSession {
	private static final int LIMIT = 200;

	private final Consumer<List<ExplorerNode>> results;
	private RepositoryJob<List<Hit>> running;

	/** @param results takes the hits on the UI thread */
	SearchSession(Consumer<List<ExplorerNode>> results) {
		this.results = results;
	}

	/** Searches for a text and forgets the one before. */
	void search(String text) {
		cancel();
		RepositoryJob<List<Hit>> job = new RepositoryJob<>(Messages.Explorer_searchJob, (repository, monitor) -> repository.search().find(text, LIMIT),
				this::found);
		running = job;
		job.setPriority(org.eclipse.core.runtime.jobs.Job.INTERACTIVE);
		job.start();
	}

	/** Forgets the running search. */
	void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void found(List<Hit> hits) {
		Locale locale = Locale.getDefault();
		List<ExplorerNode> nodes = new ArrayList<>(hits.size() + 1);
		for (Hit hit : hits) {
			nodes.add(new ExplorerNode(Kind.RECORD, hit.id(), null, hit.className(), hit.label(locale), hit.unionLabel(locale), false));
		}
		if (hits.isEmpty()) {
			nodes.add(ExplorerNode.note(Kind.NOTE, "", "info", Messages.Explorer_noHits));
		} else if (hits.size() == LIMIT) {
			nodes.add(ExplorerNode.note(Kind.NOTE, "", "more", Messages.bind(Messages.Explorer_moreHits, LIMIT)));
		}
		results.accept(nodes);
	}
}
