package org.huunghi.repository.internal.draft;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.session.CDOSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.compare.Line;
import org.huunghi.repository.internal.compare.LineComparison;
import org.huunghi.repository.internal.session.ChangeWriter;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.internal.session.TransactionTarget;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.Merge;
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

	DraftMerge(ClientRepository repository, CDOBranch branch, DraftFile file) {
		this.repository = repository;
		this.branch = branch;
		this.file = file;
		session = repository.session();
		main = branch.getBase().getBranch();
		taken = session.getLastUpdateTime();
		before = session.openView(main, file.base());
		mine = session.openView(branch, taken);
	}

	private Function<String, CDOID> keys() {
		return repository.index()::find;
	}

	/** Compares with the newest state. */
	<T> T compare(Function<Merge, T> use, IProgressMonitor monitor) {
		CDOView now = session.openView(main, taken);
		try {
			return use.apply(with(now, monitor).merge());
		} finally {
			Errors.quietly(now::close);
		}
	}

	private LineComparison with(CDOView theirs, IProgressMonitor monitor) {
		return new LineComparison(new Line(before, keys()), new Line(mine, keys()), new Line(theirs, keys()), touched(main.getPoint(file.base()), branch.getPoint(taken)),
				true, all -> true, monitor);
	}

	/** Both sides may hold what came to them from the other under other keys, so all counts that happened on either since the draft was made. */
	private Collection<CDOID> touched(CDOBranchPoint one, CDOBranchPoint other) {
		Set<CDOID> keys = new LinkedHashSet<>();
		add(one, keys);
		add(other, keys);
		return keys;
	}

	private void add(CDOBranchPoint point, Set<CDOID> keys) {
		CDOChangeSetData changes = session.compareRevisions(branch.getBase(), point);
		List.of(changes.getNewObjects(), changes.getChangedObjects(), changes.getDetachedObjects())
				.forEach(each -> each.stream().map(CDOIDAndVersion::getID).forEach(keys::add));
	}

	/**
	 * Merges into the newest state.
	 *
	 * @return as of when that holds the draft
	 * @throws org.huunghi.repository.RepositoryException CONFLICT where a conflict has no choice, or others changed the same in between
	 */
	long mergeIntoMain(Choices choices, String comment, IProgressMonitor monitor) {
		return repository.writeOn(main, keys(), comment, (transaction, writer) -> apply(with(transaction, monitor).merge(), choices, writer), monitor);
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

	private void apply(Merge merge, Choices choices, ChangeWriter writer) {
		try {
			merge.apply(choices, new TransactionTarget(writer, repository.packages()));
		} catch (UndecidedException e) {
			throw Failure.because(e, Kind.CONFLICT, "draftConflict");
		}
	}

	@Override
	public void close() {
		Errors.quietly(before::close);
		Errors.quietly(mine::close);
	}
}
