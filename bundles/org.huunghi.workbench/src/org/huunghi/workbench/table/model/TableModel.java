package org.huunghi.workbench.table.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.data.PageCache;
import org.huunghi.workbench.table.data.PageCache.Key;
import org.huunghi.workbench.table.data.RowData;
import org.huunghi.workbench.table.data.RowModel;

/** What the table shows: which rows there are, and what they say as far as that has been read in the background. For the UI thread. */
public final class TableModel {
	/** Pages that are kept: what a user scrolls back to. */
	private static final int KEPT = 60;

	/** Is told on the UI thread what there is to be shown. */
	public interface Listener {
		/** There are other rows, or as many that say something else. @param by how many rows what is at the top has moved down */
		void rowsChanged(int by);

		/** Some cells say something else. */
		void cellsChanged();

		/** The repository could not be asked, or again can be. @param failure null where it can */
		void failed(Throwable failure);
	}

	private final PageContext context;
	private final Listener listener;
	private final PageCache cache = new PageCache(KEPT);
	private final RowTexts texts;
	private final Unsaved unsaved;
	private final PageJob pages;
	private final Set<String> open = new HashSet<>();
	private TableState state;
	private RepositoryJob<Answer> asking;
	private Question asked;
	/** Read by the job that reads pages too. */
	private volatile Answer answer;
	private RowModel rows = RowModel.flat(0);
	private int lookedFrom;
	private int lookedTo = -1;

	/** @param context of the register's editor */
	public TableModel(PageContext context, TableState state, Listener listener) {
		this.context = context;
		this.listener = listener;
		texts = new RowTexts(context.texts());
		unsaved = new Unsaved(context.services(), context.edits(), texts);
		pages = new PageJob(Messages.readJob, cache, this::read, this::came, listener::failed);
		show(state);
	}

	public TableState state() {
		return state;
	}

	/** Shows something else. Nothing is asked before {@link #ask}. */
	public void show(TableState other) {
		state = other;
		columnsChanged();
	}

	/** To be called when other columns are shown. */
	public void columnsChanged() {
		unsaved.show(state.shown());
		cache.clear();
	}

	/** @return the records that were changed or entered here */
	public Unsaved unsaved() {
		return unsaved;
	}

	/** Asks anew, since the state is another: what is shown stays until the answer is there. */
	public void ask() {
		start(List.of(), null);
	}

	/**
	 * Asks anew, since records may have changed: each page that is shown stays until it has been read again.
	 *
	 * @param anchor id of the record to be kept in its place; may be null
	 */
	public void refresh(String anchor) {
		cache.age();
		start(unsaved.shared(), anchor);
	}

	/** @param shared records that others may have changed and that are shown from the editor's transaction */
	private void start(List<EObject> shared, String anchor) {
		if (asking != null) {
			asking.cancel();
		}
		List<String> sums = state.shown().stream().filter(Column::isSummed).map(Column::id).toList();
		Question question = new Question(state.query(), state.group() == null ? null : state.group().id(), sums, anchor, context.locale());
		asked = question;
		asking = new RepositoryJob<>(Messages.readJob, (repository, monitor) -> {
			// reads what they say now, so that the UI thread need not wait for that
			shared.forEach(texts::of);
			return Answer.ask(question, repository);
		}, this::answered).otherwise(failure -> {
			if (question == asked) {
				listener.failed(failure);
			}
		}).start();
	}

	private void answered(Answer now) {
		if (now.question() != asked) {
			return;
		}
		if (answer == null || !now.question().isOfSameRows(answer.question()) || !now.hasGroupsOf(answer)) {
			cache.clear();
		}
		unsaved.forget();
		int before = now.anchor() < 0 ? -1 : indexOf(now.question().anchor());
		answer = now;
		rows = answer.rows(open).withAdded(unsaved.added().size());
		listener.failed(null);
		listener.rowsChanged(before < 0 || now.anchor() < 0 ? 0 : now.anchor() - before);
	}

	private void came() {
		listener.failed(null);
		listener.cellsChanged();
	}

	/** To be called after each change, undo, redo and save in the editor. */
	public void edited() {
		unsaved.refresh();
		if (rows.added() != unsaved.added().size()) {
			rows = rows.withAdded(unsaved.added().size());
			listener.rowsChanged(0);
		} else {
			listener.cellsChanged();
		}
	}

	/** Opens a group, or closes it. */
	public void toggle(int group) {
		String value = answer.groups().get(group).value();
		if (!open.remove(value)) {
			open.add(value);
		}
		rows = rows.toggled(group);
		listener.rowsChanged(0);
	}

	/** Opens all groups, or closes them. */
	public void toggleAll(boolean all) {
		open.clear();
		if (all && answer != null && answer.groups() != null) {
			answer.groups().forEach(group -> open.add(group.value()));
		}
		rows = rows.withAllOpen(all);
		listener.rowsChanged(0);
	}

	public RowModel rows() {
		return rows;
	}

	/** @return the group whose head stands in that line */
	public Group group(Line line) {
		return answer.groups().get(line.group());
	}

	/** @return how many records the filters let through; -1 where that is not known yet */
	public int count() {
		return answer == null ? -1 : answer.count();
	}

	/** @return what the columns come to, by their names; empty where that is not known yet */
	public Map<String, Sum> sums() {
		return answer == null ? Map.of() : answer.sums();
	}

	/** @return id of the record in that row; null for a head, and where it has not been read */
	public String id(int row) {
		Line line = rows.at(row);
		if (line == null) {
			return null;
		}
		return switch (line.kind()) {
			case HEAD -> null;
			case ADDED -> unsaved.added().get(line.index()).getId();
			case STORED -> {
				RowData data = stored(line);
				yield data == null ? null : data.id();
			}
		};
	}

	private RowData stored(Line line) {
		return cache.get(line.group(), line.index());
	}

	/** @return number of the record among all where they are not grouped and it has been read; else -1 */
	private int indexOf(String id) {
		for (int row = lookedFrom; row <= lookedTo && !rows.isGrouped(); row++) {
			if (id.equals(id(row))) {
				return row;
			}
		}
		return -1;
	}

	/** @return what a cell of a record says; null where it has not been read. @param column number of the column in {@link TableState#shown()} */
	public String text(int row, int column) {
		Line line = rows.at(row);
		if (line == null || line.kind() == Line.Kind.HEAD) {
			return null;
		}
		// the page may be read anew at any time, by another thread: the row is taken from it once
		RowData data = line.kind() == Line.Kind.STORED ? stored(line) : null;
		String id = line.kind() == Line.Kind.ADDED ? id(row) : data == null ? null : data.id();
		List<String> here = id == null ? null : unsaved.texts(id);
		List<String> all = here != null ? here : data == null ? null : data.texts();
		return all == null || column >= all.size() ? null : all.get(column);
	}

	/** @return what is stored where the cell says something else that is not saved; null where it does not, and for a new record */
	public String before(int row, int column) {
		Line line = rows.at(row);
		RowData data = line == null || line.kind() != Line.Kind.STORED ? null : stored(line);
		List<String> here = data == null ? null : unsaved.texts(data.id());
		if (here == null || column >= Math.min(here.size(), data.texts().size())) {
			return null;
		}
		String before = data.texts().get(column);
		return before.equals(here.get(column)) ? null : before;
	}

	/** @return whether the record in that row is taken away, and that is not saved */
	public boolean isRemoved(int row) {
		String id = id(row);
		return id != null && unsaved.isRemoved(id);
	}

	/** Says which rows are looked at: what of them has not been read is read next, and what of others was still to be read is left. */
	public void look(int from, int to) {
		lookedFrom = from;
		lookedTo = to;
		Set<Key> keys = new LinkedHashSet<>();
		for (int row = from; row <= to; row++) {
			Line line = rows.at(row);
			if (line != null && line.kind() == Line.Kind.STORED) {
				keys.add(Key.of(line.group(), line.index()));
			}
		}
		if (cache.want(keys)) {
			pages.schedule();
		}
	}

	/** @return what is asked for the records of a row's group, or for all where there are no groups */
	public TableQuery query(Line line) {
		return answer.query(line.group());
	}

	/** Not for the UI thread. */
	private List<RowData> read(Repository repository, Key key) {
		Answer of = answer;
		return of == null || !of.has(key.group()) ? List.of() : read(repository, of.query(key.group()), key.from(), PageCache.PAGE);
	}

	/** @return rows with their texts. Not for the UI thread */
	public List<RowData> read(Repository repository, TableQuery query, int from, int limit) {
		return texts.read(repository, ids(repository, query, from, limit));
	}

	/** @return ids of the records of these rows. Not for the UI thread */
	public List<String> ids(Repository repository, TableQuery query, int from, int limit) {
		return repository.table(context.locale()).rows(query, from, limit).stream().map(Row::id).toList();
	}

	/** To be called when the table goes. */
	public void dispose() {
		pages.cancel();
		if (asking != null) {
			asking.cancel();
		}
	}
}
