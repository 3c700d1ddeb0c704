package org.huunghi.repository.internal.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.repository.internal.session.CommitComment;
import org.huunghi.union.Identified;

/** Finds out which records a commit touched, and brings them into the index. */
public final class IndexUpdate {
	/** So many new objects come from an import: then loading them all at once pays. */
	private static final int MANY = 20;

	private final CDOView view;
	private final Map<Long, Identified> touched = new LinkedHashMap<>();
	private final Set<String> added = new LinkedHashSet<>();
	private final Set<String> changed = new LinkedHashSet<>();

	private IndexUpdate(CDOView view) {
		this.view = view;
	}

	/**
	 * Brings several commits into the index, in one view and with one refresh of the index, which cost more than the rest.
	 *
	 * @param infos in their order, at least one, all of one branch
	 * @return what listeners are told of each
	 * @throws IOException or a RuntimeException when one could not be taken in; then all have to be taken in again
	 */
	public static List<ChangeEvent> take(List<CDOCommitInfo> infos, CDOSession session, SearchIndex index) throws IOException {
		List<ChangeEvent> events = new ArrayList<>();
		CDOView view = session.openView(infos.getFirst().getBranch());
		try {
			for (CDOCommitInfo info : infos) {
				events.add(take(info, view, index));
			}
		} finally {
			view.close();
		}
		index.refresh();
		return events;
	}

	private static ChangeEvent take(CDOCommitInfo info, CDOView view, SearchIndex index) throws IOException {
		IndexUpdate update = new IndexUpdate(view);
		Set<String> removed = update.run(info, index);
		return new ChangeEvent(Set.copyOf(update.added), Set.copyOf(update.changed), Set.copyOf(removed), info.getUserID() == null ? "" : info.getUserID(),
				CommitComment.said(info.getComment()), Instant.ofEpochMilli(info.getTimeStamp()));
	}

	/**
	 * Catches up with several commits at once.
	 *
	 * @param to where the index stands afterwards
	 * @return what listeners are told, as of one commit by nobody
	 */
	public static ChangeEvent of(CDOChangeSetData changes, CDOBranchPoint to, CDOSession session, SearchIndex index) throws IOException {
		CDOView view = session.openView(to.getBranch());
		try {
			IndexUpdate update = new IndexUpdate(view);
			Set<String> removed = update.run(changes, index);
			index.refresh();
			return new ChangeEvent(Set.copyOf(update.added), Set.copyOf(update.changed), Set.copyOf(removed), "", "",
					Instant.ofEpochMilli(to.getTimeStamp()));
		} finally {
			view.close();
		}
	}

	/** Catches up with several commits. */
	public static void apply(CDOChangeSetData changes, CDOView view, SearchIndex index) throws IOException {
		new IndexUpdate(view).run(changes, index);
		index.refresh();
	}

	private Set<String> run(CDOChangeSetData changes, SearchIndex index) throws IOException {
		List<CDOID> fresh = keys(changes.getNewObjects());
		List<CDOID> old = keys(changes.getChangedObjects());
		if (fresh.size() + old.size() > MANY) {
			List<CDOID> all = new ArrayList<>(fresh);
			all.addAll(old);
			new Preload(view).objects(all);
		}
		fresh.forEach(key -> touch(key, true));
		old.forEach(key -> touch(key, false));
		changed.removeAll(added);
		Set<String> removed = index.update(touched.values(), Set.copyOf(fresh), keys(changes.getDetachedObjects()), view);
		removed.removeAll(added);
		return removed;
	}

	private static List<CDOID> keys(Collection<? extends CDOIDAndVersion> revisions) {
		return new ArrayList<>(revisions.stream().map(CDOIDAndVersion::getID).toList());
	}

	private void touch(CDOID key, boolean isNew) {
		Objects.find(view, key).ifPresent(object -> {
			Identified owner = Objects.owner(object);
			if (owner != null && owner.getId() != null) {
				touched.put(Entries.key(owner), owner);
				(isNew && owner == object ? added : changed).add(owner.getId());
			}
		});
	}
}
