package org.huunghi.repository.internal.net;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.branch.CDOBranchChangedEvent.ChangeKind;
import org.eclipse.emf.cdo.common.branch.CDOBranchPoint;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.internal.net4j.CDONet4jSessionConfigurationImpl.RepositoryInfo;
import org.eclipse.emf.cdo.internal.net4j.CDONet4jSessionImpl;
import org.eclipse.emf.cdo.spi.common.branch.CDOBranchUtil;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranch;
import org.eclipse.emf.cdo.spi.common.branch.InternalCDOBranchManager.BranchLoader.SubBranchInfo;
import org.eclipse.emf.cdo.spi.common.model.InternalCDOPackageUnit;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.OpenSessionResult;
import org.eclipse.emf.spi.cdo.InternalCDOView;
import org.eclipse.net4j.util.lifecycle.LifecycleUtil;
import org.huunghi.repository.internal.server.Engine;

/** A session of CDO that outlives the line over which it was opened: over a new line its views and transactions go on. */
final class LineSession extends CDONet4jSessionImpl {
	/** How long a server may take for an answer; whether it is alive is known by its signs of life. */
	private static final long ANSWER_MILLIS = 60_000;
	/** Commits that are remembered by their times, to take none twice. */
	private static final int REMEMBERED = 10_000;

	private static final long SLICE_MILLIS = 50;

	private final UncertainCommits commits;
	private final NavigableSet<Long> taken = new ConcurrentSkipListSet<>();
	private LineProtocol protocol;

	LineSession(UncertainCommits commits) {
		this.commits = commits;
		// with a handler CDO puts another protocol before the one of the line, behind which that can be replaced
		setExceptionHandler((session, attempt, failure) -> {
			throw failure;
		});
	}

	@Override
	protected OpenSessionResult openSession() {
		OpenSessionResult result = open(any -> {
		});
		if (result != null) {
			setLastUpdateTime(result.getLastUpdateTime());
			setRepositoryInfo(new RepositoryInfo(this, result));
		}
		return result;
	}

	@Override
	protected void doAfterActivate() throws Exception {
		super.doAfterActivate();
		CDOCommitInfo last = getCommitInfoManager().getCommitInfo(null, Long.MAX_VALUE, false);
		if (last != null) {
			taken.add(last.getTimeStamp());
		}
	}

	/**
	 * Opens the session again over a new line, with its views.
	 *
	 * @param check of what the server says of itself, before anything else is asked of it; throws where it is another one
	 * @return what the server says of itself now
	 * @throws RuntimeException when it refuses, or the new line breaks
	 */
	OpenSessionResult reopen(ClientConnector line, Consumer<OpenSessionResult> check) {
		setConnector(line);
		OpenSessionResult result = open(check);
		if (result == null) {
			throw new SecurityException("The server does not let the user in again");
		}
		for (InternalCDOPackageUnit unit : result.getPackageUnits()) {
			if (getPackageRegistry().getPackageUnit(unit.getID()) == null) {
				getPackageRegistry().putPackageUnit(unit);
			}
		}
		for (InternalCDOView view : getViews()) {
			if (!view.isClosed()) {
				protocol.openView(view.getViewID(), !(view instanceof CDOTransaction), CDOBranchUtil.copyBranchPoint(view));
			}
		}
		return result;
	}

	/**
	 * Others get to use the line only when the user is logged in over it: until then the server hangs up on whoever asks it for anything else, and
	 * what they ask for fails as over the broken line.
	 */
	private OpenSessionResult open(Consumer<OpenSessionResult> check) {
		ClientConnector line = (ClientConnector) getConnector();
		LineProtocol opening = new LineProtocol(commits);
		opening.setInfraStructure(this);
		line.whenShut(reason -> opening.lineBroken());
		opening.open(line);
		opening.setTimeout(ANSWER_MILLIS);
		OpenSessionResult result = opening.openSession(Engine.REPOSITORY, getUserID(), options().isPassiveUpdateEnabled(), options().getPassiveUpdateMode(),
				options().getLockNotificationMode());
		if (result != null) {
			check.accept(result);
			setSessionID(result.getSessionID());
			setUserID(result.getUserID());
		}
		use(opening);
		return result;
	}

	private void use(LineProtocol opened) {
		if (protocol != null) {
			unhookSessionProtocol();
		}
		protocol = opened;
		setSessionProtocol(opened);
		// the protocol before it has ended with the line before
		LifecycleUtil.activate(getSessionProtocol());
		hookSessionProtocol();
	}

	/** Has the server tell of new commits, which it keeps back until then. */
	void listen() {
		protocol.openedSession();
	}

	/** The line is broken: the session goes on, and waits for another one. */
	@Override
	protected void sessionProtocolDeactivated() {
		// whoever has the session knows from the line
	}

	/** @return time of the newest commit up to which nothing lacks; 0 where there was none */
	long known() {
		Long newest = taken.floor(getLastUpdateTime());
		return newest == null ? 0 : newest;
	}

	/** @return whether a commit has come already, be it that it still waits for one before it */
	boolean hasTaken(long time) {
		return taken.contains(time);
	}

	/** Learns of the branches that were made or renamed while there was no line. */
	void refreshBranches() {
		InternalCDOBranch main = getBranchManager().getMainBranch();
		InternalCDOBranch[] known = main.getBranches(false);
		if (known == null) {
			return;
		}
		for (SubBranchInfo info : protocol.loadSubBranches(main.getID())) {
			InternalCDOBranch branch = Stream.of(known).filter(each -> each.getID() == info.getID()).findFirst().orElse(null);
			if (branch == null) {
				getBranchManager().handleBranchChanged(getBranchManager().getBranch(info.getID(), info.getName(), main, info.getBaseTimeStamp()),
						ChangeKind.CREATED);
			} else if (!info.getName().equals(branch.getName())) {
				branch.basicSetName(info.getName());
			}
		}
	}

	/** @return whether somebody has changed something that is not stored yet; nobody is waited for */
	boolean hasUnsaved() {
		return Stream.of(getViews()).anyMatch(view -> view instanceof CDOTransaction transaction && transaction.isDirty());
	}

	/**
	 * Waits until what is open shows all commits up to a time. Unlike CDO's own, it does not wait for views of the past, which never hear of
	 * commits, nor for those that are closed meanwhile.
	 *
	 * @return whether that has come about within the time
	 */
	boolean awaitViews(long time, long millis) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		for (InternalCDOView view : getViews()) {
			while (!view.isClosed() && view.getTimeStamp() == CDOBranchPoint.UNSPECIFIED_DATE && !view.waitForUpdate(time, SLICE_MILLIS)) {
				if (System.nanoTime() > end) {
					return false;
				}
			}
		}
		return true;
	}

	/** Takes all of the newest state, without the single commits that led to it. */
	void refreshAll() {
		refresh(true);
	}

	@Override
	public void invalidate(InvalidationData data) {
		CDOCommitInfo info = data.getCommitInfo();
		if (info.getBranch() != null && !take(info, data.getSender() == null)) {
			return;
		}
		super.invalidate(data);
	}

	private boolean take(CDOCommitInfo info, boolean foreign) {
		Optional<UncertainCommit> own = foreign ? commits.find(info) : Optional.empty();
		if (own.isPresent() && commits.finish(own.get(), info)) {
			return false;
		}
		if (taken.size() > REMEMBERED) {
			taken.pollFirst();
		}
		return taken.add(info.getTimeStamp());
	}
}
