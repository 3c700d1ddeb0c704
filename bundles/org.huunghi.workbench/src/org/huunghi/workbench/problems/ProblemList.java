package org.huunghi.workbench.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.rules.Neighbours;
import org.huunghi.union.rules.Validation;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.perspective.MainPerspective;

/** Keeps what the rules find: everything at the start and on demand, and after a commit the records that it touched. For the UI thread. */
final class ProblemList implements RepositoryFollower {
	/** Milliseconds. */
	private static final long AFTER_START = 1_000;

	private final Runnable changed;
	private final Following following;
	private final Set<String> waiting = new HashSet<>();
	private List<ProblemRow> rows = List.of();
	private boolean whole = true;
	private RepositoryJob<?> running;
	private boolean disposed;

	/** @param changed told on the UI thread that the rows are others */
	ProblemList(Runnable changed) {
		this.changed = changed;
		following = WorkbenchRepository.instance().follow(MainPerspective.PROBLEMS, this);
	}

	List<ProblemRow> rows() {
		return rows;
	}

	/** @return false where the last check of everything did not go through the long registers to their end, since it had found so much */
	boolean isWhole() {
		return whole;
	}

	/** @return whether a check of everything is running */
	boolean checking() {
		return running != null;
	}

	/** Checks all unions and the gazetteer, in a job with progress that can be cancelled. */
	void checkAll() {
		checkAll(0);
	}

	/** The first check lets the explorer and the editors be filled before it. */
	@Override
	public void entered(Repository repository, IMemento memory) {
		checkAll(AFTER_START);
	}

	@Override
	public void left() {
		if (running != null) {
			running.cancel();
			running = null;
		}
		waiting.clear();
		whole = true;
		found(List.of());
	}

	private void checkAll(long delay) {
		if (running != null) {
			running.cancel();
		}
		waiting.clear();
		RepositoryJob<CheckOfAll.Found> job = new RepositoryJob<>(Messages.Problems_job, (repository, monitor) -> new CheckOfAll(repository, monitor).run(), all -> {
			whole = all.whole();
			found(all.rows());
		});
		job.addJobChangeListener(IJobChangeListener.onDone(event -> Display.getDefault().asyncExec(() -> ended(job))));
		running = job;
		job.visible().droppable().start(delay);
		changed.run();
	}

	private void found(List<ProblemRow> all) {
		rows = all;
		changed.run();
	}

	private void ended(RepositoryJob<?> job) {
		if (running == job) {
			running = null;
			if (!disposed) {
				changed.run();
				checkWaiting();
			}
		}
	}

	@Override
	public void reachedAgain() {
		checkAll(AFTER_START);
	}

	@Override
	public void committed(ChangeEvent event) {
		waiting.addAll(event.added());
		waiting.addAll(event.changed());
		waiting.addAll(event.removed());
		if (running == null) {
			checkWaiting();
		}
	}

	private void checkWaiting() {
		if (waiting.isEmpty()) {
			return;
		}
		Set<String> ids = Set.copyOf(waiting);
		waiting.clear();
		new RepositoryJob<>(Messages.Problems_job, (repository, monitor) -> repository.read(view -> checkSome(repository, view, ids)), this::replace).start();
	}

	/** What a check of some records found, and which records it looked at. */
	private record Partial(Set<String> ids, List<ProblemRow> rows) {
	}

	/** A rule of a record may look at what it contains or stands beside: so the records around a changed one are checked with it. */
	private static Partial checkSome(Repository repository, View view, Set<String> ids) {
		Set<String> checked = new HashSet<>(ids);
		Set<EObject> targets = new HashSet<>();
		for (String id : ids) {
			EObject object = view.find(id).orElse(null);
			while (object instanceof Record record && !(object instanceof Register)) {
				targets.add(object);
				checked.add(record.getId());
				object = object.eContainer();
			}
		}
		List<ProblemRow> rows = new ArrayList<>();
		Neighbours neighbours = new IndexedNeighbours(repository, view::findAll);
		targets.forEach(target -> Validation.checkOne(target, neighbours).forEach(problem -> rows.add(ProblemRow.of(problem))));
		return new Partial(checked, rows);
	}

	private void replace(Partial part) {
		List<ProblemRow> next = new ArrayList<>(rows);
		next.removeIf(row -> part.ids().contains(row.recordId()));
		next.addAll(part.rows());
		found(next);
	}

	void dispose() {
		disposed = true;
		if (running != null) {
			running.cancel();
		}
		following.close();
	}
}
