package org.huunghi.repository.internal.draft;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.compare.Line;
import org.huunghi.repository.internal.compare.LineComparison;
import org.huunghi.repository.internal.objects.Objects;
import org.huunghi.repository.internal.objects.Preload;
import org.huunghi.repository.internal.session.ChangeWriter;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.internal.session.TransactionTarget;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.LostPlaceException;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.union.merge.UndecidedException;

/** Compares and merges a draft, as it is at one moment, with what is outside it. */
final class DraftMerge implements AutoCloseable {
	private final ClientRepository repository;
	private final CDOSession session;
	private final CDOBranch branch;
	private final CDOBranch main;
	private final DraftFile file;
	private final long taken;
	private final CDOView before;
	private final CDOView mine;
	private final Rights rights;

	DraftMerge(ClientRepository repository, CDOBranch branch, DraftFile file) {
		this.repository = repository;
		this.branch = branch;
		this.file = file;
		session = repository.session();
		rights = repository.connection().rights();
		main = branch.getBase().getBranch();
		taken = session.getLastUpdateTime();
		before = session.openView(main, file.base());
		mine = session.openView(branch, taken);
	}

	private Function<String, CDOID> keys() {
		return repository.index()::find;
	}

	/** Compares what the user may see with the newest state. */
	<T> T compare(Function<Merge, T> use, IProgressMonitor monitor) {
		return compare(Access.READ, use, monitor);
	}

	/** Compares what the user may merge with the newest state. */
	<T> T compareOwn(Function<Merge, T> use, IProgressMonitor monitor) {
		return compare(Access.WRITE, use, monitor);
	}

	private <T> T compare(Access needed, Function<Merge, T> use, IProgressMonitor monitor) {
		CDOView now = session.openView(main, taken);
		try {
			return use.apply(with(now, needed, monitor).merge());
		} finally {
			Errors.quietly(now::close);
		}
	}

	/** @return what the draft would bring where the user may change nothing, as far as he may see it */
	List<RecordChange> leftOut(Locale locale, IProgressMonitor monitor) {
		if (!rights.limits()) {
			return List.of();
		}
		Set<String> own = compareOwn(found -> found.brought(locale), monitor).stream().map(RecordChange::id).collect(Collectors.toSet());
		return compare(found -> found.brought(locale), monitor).stream().filter(change -> !own.contains(change.id())).toList();
	}

	private boolean allows(EObject object, Access needed) {
		return !rights.limits() || rights.access(object).includes(needed);
	}

	private LineComparison with(CDOView theirs, Access needed, IProgressMonitor monitor) {
		return new LineComparison(new Line(before, keys()), new Line(mine, keys()), new Line(theirs, keys()), touched(main.getPoint(file.base()), branch.getPoint(taken)),
				true, all -> true, object -> allows(object, needed), monitor);
	}

	/** Both sides may hold what came to them from the other under other keys, so all counts that happened on either since the draft was made. */
	private Collection<CDOID> touched(CDOBranchPoint one, CDOBranchPoint other) {
		Set<CDOID> keys = new LinkedHashSet<>();
		add(one, keys);
		add(other, keys);
		return keys;
	}

	private void add(CDOBranchPoint point, Set<CDOID> keys) {
		keys.addAll(keys(session.compareRevisions(branch.getBase(), point)));
	}

	private static Set<CDOID> keys(CDOChangeSetData changes) {
		Set<CDOID> keys = new LinkedHashSet<>();
		List.of(changes.getNewObjects(), changes.getChangedObjects(), changes.getDetachedObjects())
				.forEach(each -> each.stream().map(CDOIDAndVersion::getID).forEach(keys::add));
		return keys;
	}

	/**
	 * Merges into the newest state.
	 *
	 * @return as of when that holds the draft
	 * @throws org.huunghi.repository.RepositoryException CONFLICT where a conflict has no choice, or others changed the same in between
	 */
	long mergeIntoMain(Choices choices, String comment, IProgressMonitor monitor) {
		return repository.writeOn(main, keys(), comment,
				(transaction, writer) -> apply(with(transaction, Access.WRITE, monitor).merge(), choices, writer), monitor);
	}

	/**
	 * Brings what is outside into the draft, which holds nothing of its own then but what came since it was merged. Where that contradicts, nothing
	 * happens: the next comparison tells of it.
	 *
	 * @param merged as of when the draft is merged
	 * @return time of the commit to the draft; 0 where nothing happened
	 */
	long mergeIntoDraft(long merged, String comment, IProgressMonitor monitor) {
		CDOView outside = session.openView(main, merged);
		try {
			boolean[] agreed = new boolean[1];
			long time = repository.writeOn(branch, keys(), comment, (transaction, writer) -> {
				LineComparison comparison = new LineComparison(new Line(mine, keys()), new Line(outside, keys()), new Line(transaction, keys()),
						touched(main.getPoint(merged), branch.getPoint(taken)), true, all -> true, monitor);
				Merge merge = comparison.merge();
				agreed[0] = merge.undecided(Choices.NONE).isEmpty();
				if (agreed[0]) {
					Function<String, CDOID> inDraft = id -> comparison.keyBefore(id) != null ? comparison.keyBefore(id) : keys().apply(id);
					apply(merge, Choices.NONE, new ChangeWriter(transaction, inDraft));
					file.withBase(merged).write(transaction);
				}
			}, monitor);
			return agreed[0] ? time : 0;
		} finally {
			Errors.quietly(outside::close);
		}
	}

	/**
	 * Whether the user may change all that was changed outside since the draft took it in. Else the draft can't say that it has taken in all of it: the
	 * next merge would take what lacks for a change of the draft.
	 */
	boolean mayTakeIn(long merged) {
		if (!rights.limits()) {
			return true;
		}
		CDOView outside = session.openView(main, merged);
		try {
			Set<CDOID> keys = keys(session.compareRevisions(main.getPoint(file.base()), main.getPoint(merged)));
			return !rights.hides() && Stream.of(before, outside).allMatch(view -> {
				new Preload(view).objects(keys);
				return keys.stream().flatMap(key -> Objects.find(view, key).stream())
						.allMatch(each -> each instanceof CDOResourceNode || allows(each, Access.WRITE));
			});
		} finally {
			Errors.quietly(outside::close);
		}
	}

	private void apply(Merge merge, Choices choices, ChangeWriter writer) {
		try {
			merge.apply(choices, new TransactionTarget(writer, repository.packages()));
		} catch (UndecidedException e) {
			throw Failure.because(e, Kind.CONFLICT, "draftConflict");
		} catch (LostPlaceException e) {
			throw Failure.because(e, Kind.REFUSED, "draftPlaceGone", label(e.recordId()));
		}
	}

	/** @return what the record that is to be merged is called */
	private String label(String id) {
		return compare(found -> found.brought(Locale.getDefault()), null).stream().filter(change -> change.id().equals(id)).map(RecordChange::label)
				.findFirst().orElse(id);
	}

	@Override
	public void close() {
		Errors.quietly(before::close);
		Errors.quietly(mine::close);
	}
}
