package org.huunghi.repository.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Identified;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.union.merge.UndecidedException;
import org.huunghi.union.xmi.PackageHost;

/** A record opened in an editor, with a CDO transaction that lasts as long. */
final class RecordEditing implements Editing {
	/** How often a save merges what others saved a moment before. */
	private static final int ATTEMPTS = 5;

	private final CDOTransaction transaction;
	private final ChangeWriter objects;
	private final Commits commits;
	private final LiveMerge live;
	private final SearchIndex index;
	private final PackageHost packages;
	private final String id;
	private final Consumer<RecordEditing> closed;
	private final Object saving = new Object();
	/** Times of the commits made here whose events are still to come. */
	private final Set<Long> ownCommits = new HashSet<>();
	/** What was committed until then is in the record, though the news of it may still be on their way. */
	private final long opened;
	private final List<Consumer<ChangeEvent>> callbacks = new CopyOnWriteArrayList<>();
	/** Another object only where others removed the record and it was made again. */
	private volatile EObject record;
	private volatile CDOID key;
	/** When there was nothing unsaved last. */
	private volatile long clean;
	/** The state against which the next save has to merge, where others came in between while a conflict was resolved; 0 where none has. */
	private volatile long held;
	/** Ids of the record and of all within it, as of the last look, since what is removed can't be asked any longer. */
	private volatile Set<String> ids = Set.of();

	/** @throws org.huunghi.repository.RepositoryException REFUSED when there is no such record */
	RecordEditing(CDOTransaction transaction, LiveMerge live, SearchIndex index, PackageHost packages, Commits commits, String recordId,
			Consumer<RecordEditing> closed) {
		this.transaction = transaction;
		this.live = live;
		this.index = index;
		this.packages = packages;
		this.commits = commits;
		id = recordId;
		this.closed = closed;
		objects = new ChangeWriter(transaction, index::find);
		record = objects.find(recordId).orElseThrow(() -> Failure.of(Kind.REFUSED, "unknownId", recordId));
		key = object().cdoID();
		opened = transaction.getLastUpdateTime();
		clean = opened;
		load();
	}

	private void load() {
		new Preload(transaction).withLabels(List.of(object().cdoID()), Preload.WITHIN_RECORD);
		Set<String> found = new HashSet<>();
		collect(record, found);
		ids = found;
	}

	private static void collect(EObject object, Set<String> ids) {
		if (object instanceof Identified identified && identified.getId() != null) {
			ids.add(identified.getId());
		}
		Preload.contents(object, Preload.WITHIN_RECORD).forEach(child -> collect(child, ids));
	}

	private CDOObject object() {
		return CDOUtil.getCDOObject(record);
	}

	@Override
	public EObject record() {
		return record;
	}

	@Override
	public Optional<EObject> find(String id) {
		return objects.find(id);
	}

	@Override
	public boolean dirty() {
		return !transaction.isClosed() && transaction.isDirty();
	}

	@Override
	public boolean exists() {
		return !transaction.isClosed() && !object().cdoInvalid();
	}

	@Override
	public void save(String comment, IProgressMonitor monitor) {
		if (transaction.isClosed()) {
			throw Failure.of(Kind.REFUSED, "editingClosed");
		}
		if (!exists()) {
			throw Failure.of(Kind.CONFLICT, "gone");
		}
		synchronized (saving) {
			commits.awaitUpdates(transaction);
			if (held != 0 || live.missed()) {
				resolve(Choices.NONE);
			}
			commit(comment, monitor);
		}
		clean = transaction.getLastUpdateTime();
		load();
	}

	private void commit(String comment, IProgressMonitor monitor) {
		for (int attempt = 1;; attempt++) {
			long known = transaction.getLastUpdateTime();
			try {
				ownCommits.add(commits.commit(transaction, comment, monitor));
				return;
			} catch (RepositoryException e) {
				if (e.kind() != Kind.CONFLICT || attempt == ATTEMPTS || !mergeByItself(known)) {
					throw e;
				}
			}
		}
	}

	/** @return whether what others did could be merged without asking anybody */
	private boolean mergeByItself(long known) {
		if (!transaction.hasConflict()) {
			commits.awaitNews(transaction, known);
		}
		try {
			resolve(Choices.NONE);
			return true;
		} catch (RepositoryException e) {
			return false;
		}
	}

	@Override
	public void revert() {
		rollback();
		held = 0;
		clean = transaction.getLastUpdateTime();
		if (exists()) {
			load();
		}
	}

	/** The time of the state on which the unsaved changes stand. */
	private long stand() {
		return held != 0 ? held : live.stand();
	}

	@Override
	public List<RecordChange> conflict(Locale locale) {
		commits.awaitUpdates(transaction);
		return withNewest(new EditingMerge(transaction, index, key, stand()), merge -> merge.changes(locale));
	}

	@Override
	public List<RecordChange> meanwhile(Locale locale) {
		commits.awaitUpdates(transaction);
		return withNewest(EditingMerge.unchanged(transaction, index, key, clean), merge -> merge.changes(locale));
	}

	private <T> T withNewest(EditingMerge mine, Function<Merge, T> use) {
		CDOView now = transaction.getSession().openView(transaction.getBranch());
		try (mine) {
			return use.apply(mine.with(now, new ObjectView(now, index::find)));
		} finally {
			now.close();
		}
	}

	@Override
	public void resolve(Choices choices) {
		commits.exclusively(() -> {
			commits.awaitUpdates(transaction);
			long stand = stand();
			// first beside the transaction, so that nothing has happened where somebody must choose
			withNewest(new EditingMerge(transaction, index, key, stand), merge -> {
				check(merge.undecided(choices));
				return null;
			});
			try (EditingMerge mine = new EditingMerge(transaction, index, key, stand)) {
				if (mine.isPlaceGone(objects)) {
					throw Failure.of(Kind.REFUSED, "placeGone");
				}
				List<String> left = new ArrayList<>();
				transaction.syncExec((Runnable) () -> left.addAll(rebase(mine, choices)));
				// others came in between: all is here as it was, and the next save asks again
				held = left.isEmpty() ? 0 : stand;
				check(left);
			}
			if (!transaction.isDirty()) {
				clean = transaction.getLastUpdateTime();
			}
			return null;
		});
		if (exists()) {
			load();
		}
	}

	/** CDO gives removed objects back as they were when they were removed, whatever others have done to them since. */
	private void rollback() {
		List<CDOObject> removed = List.copyOf(transaction.getDetachedObjects().values());
		transaction.rollback();
		transaction.reload(removed.stream().filter(each -> each.cdoView() == transaction && !each.cdoInvalid()).toArray(CDOObject[]::new));
	}

	private List<String> rebase(EditingMerge mine, Choices choices) {
		mine.take();
		rollback();
		Merge merge = mine.with(transaction, objects);
		List<String> undecided = merge.undecided(choices);
		merge.apply(choices.otherwise(Choice.MINE), new TransactionTarget(objects, packages));
		if (!exists()) {
			objects.find(id).ifPresent(again -> {
				record = again;
				key = object().cdoID();
			});
		}
		return undecided;
	}

	private static void check(List<String> undecided) {
		if (!undecided.isEmpty()) {
			throw Failure.because(new UndecidedException(undecided), Kind.CONFLICT, "conflict");
		}
	}

	@Override
	public void onRemoteChange(Consumer<ChangeEvent> callback) {
		callbacks.add(callback);
	}

	/** Tells the editor when somebody else's commit touched its record. */
	void changed(ChangeEvent event) {
		if (event.time().toEpochMilli() <= opened) {
			return;
		}
		synchronized (saving) {
			// the event of one's own commit may come before the commit has returned
			if (ownCommits.remove(event.time().toEpochMilli())) {
				return;
			}
		}
		if (ids.stream().noneMatch(event::concerns)) {
			return;
		}
		if (exists()) {
			load();
		}
		if (!dirty()) {
			clean = transaction.getLastUpdateTime();
		}
		callbacks.forEach(callback -> callback.accept(event));
	}

	@Override
	public void close() {
		transaction.close();
		closed.accept(this);
	}
}
