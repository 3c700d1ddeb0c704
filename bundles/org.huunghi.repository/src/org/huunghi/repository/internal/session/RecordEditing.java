package org.huunghi.repository.internal.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Editing;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Identified;

/** A record opened in an editor, with a CDO transaction that lasts as long. */
final class RecordEditing implements Editing {
	private final CDOTransaction transaction;
	private final ChangeWriter objects;
	private final Commits commits;
	private final EObject record;
	private final Consumer<RecordEditing> closed;
	private final Object saving = new Object();
	/** Times of the commits made here whose events are still to come. */
	private final Set<Long> ownCommits = new HashSet<>();
	/** What was committed until then is in the record, though the news of it may still be on their way. */
	private final long opened;
	private final List<Consumer<ChangeEvent>> callbacks = new CopyOnWriteArrayList<>();
	/** Ids of the record and of all within it, as of the last look, since what is removed can't be asked any longer. */
	private volatile Set<String> ids = Set.of();

	/** @throws org.huunghi.repository.RepositoryException REFUSED when there is no such record */
	RecordEditing(CDOTransaction transaction, SearchIndex index, Commits commits, String recordId, Consumer<RecordEditing> closed) {
		this.transaction = transaction;
		this.commits = commits;
		this.closed = closed;
		objects = new ChangeWriter(transaction, index);
		record = objects.find(recordId).orElseThrow(() -> Failure.of(Kind.REFUSED, "unknownId", recordId));
		opened = transaction.getLastUpdateTime();
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
		for (EObject child : object.eContents()) {
			if (Preload.WITHIN_RECORD.test(child.eContainmentFeature())) {
				collect(child, ids);
			}
		}
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
			ownCommits.add(commits.commit(transaction, comment, monitor));
		}
		load();
	}

	@Override
	public void revert() {
		transaction.rollback();
		if (exists()) {
			load();
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
		callbacks.forEach(callback -> callback.accept(event));
	}

	@Override
	public void close() {
		transaction.close();
		closed.accept(this);
	}
}
