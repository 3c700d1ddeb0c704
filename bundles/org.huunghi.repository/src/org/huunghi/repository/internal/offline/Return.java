package org.huunghi.repository.internal.offline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.cdo.common.commit.CDOChangeSetData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.revision.CDOIDAndVersion;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.compare.Line;
import org.huunghi.repository.internal.compare.LineComparison;
import org.huunghi.repository.internal.session.ChangeWriter;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.internal.session.TransactionTarget;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Union;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.LostPlaceException;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.UndecidedException;

/** A copy, as it is at one moment, on its way back to its server. */
final class Return implements AutoCloseable {
	private final ClientRepository copy;
	private final ClientRepository server;
	private final TakenState taken;
	private final long now;
	private final CDOView before;
	private final CDOView mine;

	Return(ClientRepository copy, ClientRepository server, TakenState taken) {
		this.copy = copy;
		this.server = server;
		this.taken = taken;
		now = copy.session().getLastUpdateTime();
		before = copy.session().openView(copy.branch(), taken.local());
		mine = copy.session().openView(copy.branch(), now);
	}

	<T> T compare(Function<Merge, T> use, IProgressMonitor monitor) {
		CDOView theirs = server.session().openView(server.branch(), server.session().getLastUpdateTime());
		try {
			return use.apply(with(theirs, monitor));
		} finally {
			Errors.quietly(theirs::close);
		}
	}

	/** The copy's own history tells what was changed in it. */
	private Merge with(CDOView theirs, IProgressMonitor monitor) {
		Function<String, CDOID> here = copy.index()::find;
		return new LineComparison(new Line(before, here), new Line(mine, here), new Line(theirs, server.index()::find), touched(copy, taken.local(), now), false,
				all -> true, monitor).merge();
	}

	private static Set<CDOID> touched(ClientRepository repository, long from, long to) {
		CDOChangeSetData changes = repository.session().compareRevisions(repository.branch().getPoint(from), repository.branch().getPoint(to));
		Set<CDOID> keys = new LinkedHashSet<>();
		List.of(changes.getNewObjects(), changes.getChangedObjects(), changes.getDetachedObjects())
				.forEach(each -> each.stream().map(CDOIDAndVersion::getID).forEach(keys::add));
		return keys;
	}

	/** @return as of when the server holds what the copy brought */
	long bring(Choices choices, String comment, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		return server.writeOn(server.branch(), server.index()::find, comment,
				(transaction, writer) -> apply(with(transaction, progress.split(1)), choices, writer, server), progress.split(1));
	}

	/**
	 * Brings the copy to the state of the server, by what changed there since it was taken. What the copy had is there already, as it was decided.
	 *
	 * @return the new state
	 * @throws org.huunghi.repository.RepositoryException CONFLICT where somebody changed the copy meanwhile: then it stays as it is, and the whole can be
	 *         done again
	 */
	TakenState refresh(long serverTime, IProgressMonitor monitor) {
		CDOView then = server.session().openView(server.branch(), taken.server());
		CDOView there = server.session().openView(server.branch(), serverTime);
		try {
			Function<String, CDOID> keys = server.index()::find;
			long local = copy.writeOn(copy.branch(), copy.index()::find, Failure.text(Locale.getDefault(), "offlineRefreshed"), (transaction, writer) -> {
				if (transaction.getLastUpdateTime() != now) {
					throw Failure.of(Kind.CONFLICT, "offlineBusy");
				}
				LineComparison comparison = new LineComparison(new Line(then, keys), new Line(there, keys), new Line(transaction, copy.index()::find),
						touched(server, taken.server(), serverTime), false, this::isTaken, monitor);
				apply(comparison.merge(), Choices.all(Choice.MINE), writer, copy);
			}, monitor);
			return taken.at(serverTime, local);
		} finally {
			Errors.quietly(then::close);
			Errors.quietly(there::close);
		}
	}

	private boolean isTaken(EObject object) {
		EObject top = object;
		while (top.eContainer() != null) {
			top = top.eContainer();
		}
		return top instanceof Gazetteer || top instanceof Union union && (taken.whole() || taken.origin().unions().contains(union.getId()));
	}

	private static void apply(Merge merge, Choices choices, ChangeWriter writer, ClientRepository target) {
		try {
			merge.apply(choices, new TransactionTarget(writer, target.packages()));
		} catch (UndecidedException e) {
			throw Failure.because(e, Kind.CONFLICT, "offlineConflict");
		} catch (LostPlaceException e) {
			throw Failure.because(e, Kind.REFUSED, "placeGone");
		}
	}

	@Override
	public void close() {
		Errors.quietly(before::close);
		Errors.quietly(mine::close);
	}
}
