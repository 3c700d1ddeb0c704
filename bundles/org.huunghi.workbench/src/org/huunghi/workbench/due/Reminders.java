package org.huunghi.workbench.due;

import java.time.LocalDate;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.jobs.UiThread;

/** Keeps what is due: read at the start, when the horizon changes and some time after commits. For the UI thread. */
final class Reminders implements RepositoryFollower {
	/** Milliseconds, so that what the user waits for goes first, and that commits in a row are read as one. */
	private static final long DELAY = 1_500;
	private static final String UNION = "union";
	private static final String HORIZON = "horizon";

	private final Runnable changed;
	private final Following following;
	private DueData data = DueData.NOTHING;
	private Horizon horizon = Horizon.of(null);
	private String unionId;
	private RepositoryJob<DueData> running;
	private boolean again;
	private boolean disposed;

	/** @param changed told on the UI thread that something of this is another */
	Reminders(Runnable changed) {
		this.changed = changed;
		following = WorkbenchRepository.instance().follow(DueView.ID, this);
	}

	DueData data() {
		return data;
	}

	boolean reading() {
		return running != null;
	}

	Horizon horizon() {
		return horizon;
	}

	/** @return the union chosen; null for all */
	String unionId() {
		return unionId;
	}

	void choose(String union) {
		unionId = union;
		changed.run();
	}

	void choose(Horizon chosen) {
		horizon = chosen;
		read(0);
	}

	/** Reads all again, in a job that can be cancelled. */
	void read() {
		read(0);
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		unionId = memory.getString(UNION);
		horizon = Horizon.of(memory.getString(HORIZON));
		read(DELAY);
	}

	@Override
	public void note(IMemento memory) {
		memory.putString(HORIZON, horizon.name());
		if (unionId != null) {
			memory.putString(UNION, unionId);
		}
	}

	@Override
	public void left() {
		cancel();
		again = false;
		data = DueData.NOTHING;
		unionId = null;
		changed.run();
	}

	@Override
	public void reachedAgain() {
		read(DELAY);
	}

	@Override
	public void committed(ChangeEvent event) {
		if (running == null) {
			read(DELAY);
		} else {
			again = true;
		}
	}

	private void read(long delay) {
		cancel();
		LocalDate until = horizon.until(LocalDate.now());
		RepositoryJob<DueData> job = new RepositoryJob<>(Messages.job,
				(repository, monitor) -> repository.read(view -> new DueReader(repository, view, monitor).read(until)), this::found);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> UiThread.later(() -> ended(job))));
		running = job;
		if (delay == 0) {
			// what follows commits by itself is not shown as work that goes on
			job.visible().droppable();
		}
		job.start(delay);
		changed.run();
	}

	private void found(DueData answer) {
		data = answer;
		boolean known = answer.unions().stream().anyMatch(union -> union.id().equals(unionId));
		unionId = known ? unionId : null;
	}

	private void ended(RepositoryJob<?> job) {
		if (running == job && !disposed) {
			running = null;
			if (again) {
				again = false;
				read(DELAY);
			} else {
				changed.run();
			}
		}
	}

	private void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	void dispose() {
		disposed = true;
		cancel();
		following.close();
	}
}
