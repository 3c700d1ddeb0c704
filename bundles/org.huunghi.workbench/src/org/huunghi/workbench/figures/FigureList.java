package org.huunghi.workbench.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.ui.IMemento;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.union.figures.Period;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.part.PeriodChoice;

/** Keeps the figures of the union and period that are chosen, and what those figures are made of that were opened. For the UI thread. */
final class FigureList implements RepositoryFollower {
	/** Pieces of a figure that are shown at first, and how many more each time. */
	private static final int PAGE = 1_000;
	/** Milliseconds, so that commits in a row are read as one. */
	private static final long AFTER_COMMIT = 1_500;
	private static final String UNION = "union";
	private static final String PERIOD = "period";

	/** The view of the figures. */
	interface Listener {
		/** The figures, or what is chosen, are others. */
		void changed();

		/** The pieces of a figure have come, or will not come. */
		void changed(FigureNode.Figure figure);

		/** @return whether somebody sees it */
		boolean isSeen();
	}

	private final Listener listener;
	private final Following following;
	private FiguresData data;
	private String unionId;
	private Period period;
	private RepositoryJob<FiguresData> running;
	private final Map<String, List<FigureNode>> pieces = new HashMap<>();
	private final Map<String, Integer> limits = new HashMap<>();
	private final Map<String, RepositoryJob<?>> explaining = new HashMap<>();
	private boolean stale;

	FigureList(Listener listener) {
		this.listener = listener;
		following = WorkbenchRepository.instance().follow(FiguresView.ID, this);
	}

	/** @return what was read last; null before */
	FiguresData data() {
		return data;
	}

	boolean reading() {
		return running != null;
	}

	/** @return the period chosen; null while none has been */
	Period period() {
		return period;
	}

	/** Shows another union in the same period. */
	void chooseUnion(String id) {
		unionId = id;
		read(0);
	}

	void choosePeriod(Period chosen) {
		if (!chosen.equals(period)) {
			period = chosen;
			read(0);
		}
	}

	/** Reads again what is chosen. */
	void read() {
		read(0);
	}

	/** Reads what was committed while nobody looked. */
	void seen() {
		if (stale) {
			read(0);
		}
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		unionId = memory.getString(UNION);
		period = PeriodChoice.period(memory.getString(PERIOD));
		read(0);
	}

	@Override
	public void note(IMemento memory) {
		if (unionId != null) {
			memory.putString(UNION, unionId);
		}
		if (period != null) {
			memory.putString(PERIOD, PeriodChoice.id(period));
		}
	}

	@Override
	public void left() {
		cancel();
		data = null;
		unionId = null;
		period = null;
		listener.changed();
	}

	@Override
	public void committed(ChangeEvent event) {
		countAgain();
	}

	@Override
	public void reachedAgain() {
		countAgain();
	}

	/** Counting may take a while: so it is done only while somebody looks. */
	private void countAgain() {
		stale = true;
		if (listener.isSeen()) {
			read(AFTER_COMMIT);
		}
	}

	private void read(long delay) {
		cancel();
		stale = false;
		String union = unionId;
		Period wanted = period;
		RepositoryJob<FiguresData> job = new RepositoryJob<>(Messages.job,
				(repository, monitor) -> repository.read(view -> new FiguresReader(repository, view, monitor).read(union, wanted)), this::read);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> UiThread.later(() -> {
			if (running == job) {
				running = null;
				listener.changed();
			}
		})));
		running = job;
		job.visible().droppable().start(delay);
		listener.changed();
	}

	private void read(FiguresData answer) {
		data = answer;
		unionId = answer.unionId();
		period = answer.unionId() == null ? period : answer.period();
		pieces.clear();
	}

	private void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
		List.copyOf(explaining.values()).forEach(RepositoryJob::cancel);
		explaining.clear();
	}

	/** @return what a figure is made of, as far as it is known now; what is not is read */
	List<FigureNode> pieces(FigureNode.Figure figure) {
		List<FigureNode> known = pieces.get(figure.key());
		if (known != null) {
			return known;
		}
		if (!explaining.containsKey(figure.key())) {
			explain(figure);
		}
		return List.of(new FigureNode.Reading(figure.key()));
	}

	/** Reads more pieces of a figure than are shown. */
	void more(FigureNode.Figure figure) {
		limits.merge(figure.key(), 2 * PAGE, (before, two) -> before + PAGE);
		pieces.remove(figure.key());
		listener.changed(figure);
	}

	/** Stops to read what a figure is made of. */
	void stop(FigureNode.Figure figure) {
		RepositoryJob<?> job = explaining.get(figure.key());
		if (job != null) {
			job.cancel();
		}
	}

	private void explain(FigureNode.Figure figure) {
		String union = unionId;
		Period asked = period;
		int limit = limits.getOrDefault(figure.key(), PAGE);
		RepositoryJob<FiguresReader.Pieces> job = new RepositoryJob<>(Messages.bind(Messages.explainJob, figure.cells().get(0)),
				(repository, monitor) -> repository.read(view -> new FiguresReader(repository, view, monitor).pieces(union, asked, figure, limit)),
				found -> explained(figure, found));
		explaining.put(figure.key(), job);
		job.addJobChangeListener(IJobChangeListener.onDone(event -> UiThread.later(() -> {
			if (explaining.remove(figure.key(), job)) {
				listener.changed(figure);
			}
		})));
		job.visible().droppable().start();
	}

	private void explained(FigureNode.Figure figure, FiguresReader.Pieces found) {
		List<FigureNode> nodes = new ArrayList<>(found.shown());
		if (found.left() > 0) {
			nodes.add(new FigureNode.More(figure.key(), found.left()));
		}
		pieces.put(figure.key(), nodes);
	}

	/** @return whether the pieces are known or will be */
	boolean knows(FigureNode.Figure figure) {
		return pieces.containsKey(figure.key()) || explaining.containsKey(figure.key());
	}

	void dispose() {
		cancel();
		following.close();
	}
}
