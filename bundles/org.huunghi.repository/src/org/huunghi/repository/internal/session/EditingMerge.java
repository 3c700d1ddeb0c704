package org.huunghi.repository.internal.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.View;
import org.huunghi.repository.internal.index.SearchIndex;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.union.Identified;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.ObjectAccess;
import org.huunghi.union.merge.ObjectKey;
import org.huunghi.union.merge.Versions;

/** What is unsaved in an editor, set against what others have saved since the editor stood on the repository's state. */
final class EditingMerge implements AutoCloseable {
	private final CDOView before;
	private final ObjectView beforeObjects;
	private final CDOID record;
	private final CDOTransaction transaction;
	private Snapshot snapshot;
	private final Map<String, EObject> mine = new LinkedHashMap<>();

	/**
	 * Takes the snapshot of what is unsaved; the transaction may be rolled back then.
	 *
	 * @param stand time of the state on which the transaction stood
	 */
	EditingMerge(CDOTransaction transaction, SearchIndex index, CDOID record, long stand) {
		this.transaction = transaction;
		this.record = record;
		before = transaction.getSession().openView(transaction.getBranch(), stand);
		beforeObjects = new ObjectView(before, index::find);
		new Preload(before).withLabels(List.of(record), Preload.WITHIN_RECORD);
		transaction.syncExec(this::take);
	}

	/** @return a comparison as if nothing were unsaved, which tells what others did since */
	static EditingMerge unchanged(CDOTransaction transaction, SearchIndex index, CDOID record, long since) {
		EditingMerge merge = new EditingMerge(transaction, index, record, since);
		merge.mine.clear();
		Objects.find(merge.before, record).ifPresent(found -> collect(found, merge.mine));
		return merge;
	}

	/** Takes the snapshot once more: the user may have gone on writing. */
	void take() {
		mine.clear();
		snapshot = new Snapshot(transaction, before);
		collect(snapshot.copy(record), mine);
		// an editor may have changed something else too, if only the other end of a reference
		Set<CDOID> others = new LinkedHashSet<>();
		List.copyOf(transaction.getDirtyObjects().values()).forEach(each -> owner(each, others));
		List.copyOf(transaction.getNewObjects().values()).forEach(each -> owner(each, others));
		others.forEach(each -> collect(snapshot.copy(each), mine));
	}

	private static void owner(CDOObject object, Set<CDOID> owners) {
		if (!object.cdoInvalid()) {
			Identified owner = Objects.owner(CDOUtil.getEObject(object));
			if (owner != null) {
				owners.add(CDOUtil.getCDOObject(owner).cdoID());
			}
		}
	}

	private static void collect(EObject object, Map<String, EObject> records) {
		if (object == null) {
			return;
		}
		if (object instanceof Identified identified && identified.getId() != null) {
			records.putIfAbsent(identified.getId(), object);
		}
		Preload.contents(object, Preload.WITHIN_RECORD).forEach(child -> collect(child, records));
	}

	/**
	 * @param now a view of the newest state
	 * @return the comparison of the record with all that it contains
	 */
	Merge with(CDOView now, View nowObjects) {
		Map<String, EObject> old = new LinkedHashMap<>();
		Objects.find(before, record).ifPresent(found -> collect(found, old));
		Map<String, EObject> theirs = new LinkedHashMap<>();
		new Preload(now).withLabels(List.of(record), Preload.WITHIN_RECORD);
		Objects.find(now, record).ifPresent(found -> collect(found, theirs));
		Set<String> ids = new LinkedHashSet<>(old.keySet());
		ids.addAll(mine.keySet());
		ids.addAll(theirs.keySet());
		Map<String, Versions<EObject>> versions = new LinkedHashMap<>();
		for (String id : ids) {
			versions.put(id, new Versions<>(old.containsKey(id) ? old.get(id) : beforeObjects.find(id).orElse(null), mine.get(id),
					theirs.containsKey(id) ? theirs.get(id) : nowObjects.find(id).orElse(null)));
		}
		return Merge.of(versions, new Access(nowObjects));
	}

	/** @return whether others have removed what the record lay in, so that it could not be made again */
	boolean isPlaceGone(View now) {
		Identified around = Objects.find(before, record).map(EObject::eContainer).map(Objects::owner).orElse(null);
		return around != null && now.find(around.getId()).isEmpty();
	}

	private final class Access implements ObjectAccess {
		private final View now;

		Access(View now) {
			this.now = now;
		}

		@Override
		public Object identity(EObject object) {
			CDOID copied = snapshot.key(object);
			return copied != null ? copied : CDOUtil.getCDOObject(object).cdoID();
		}

		@Override
		public List<?> order(EObject container, EReference list) {
			return Preload.WITHIN_RECORD.test(list) ? ObjectAccess.super.order(container, list) : List.of();
		}

		@Override
		public EObject resolve(EObject proxy) {
			String key = ObjectKey.of(proxy);
			return ObjectKey.find(key, now::find).or(() -> ObjectKey.find(key, beforeObjects::find)).orElse(proxy);
		}

		@Override
		public boolean existsForThem(String id) {
			return now.find(id).isPresent();
		}
	}

	@Override
	public void close() {
		before.close();
	}
}
