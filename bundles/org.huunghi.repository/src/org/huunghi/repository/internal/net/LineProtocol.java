package org.huunghi.repository.internal.net;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.internal.net4j.protocol.CDOClientProtocol;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol;
import org.eclipse.emf.spi.cdo.InternalCDOTransaction.InternalCDOCommitContext;
import org.eclipse.net4j.buffer.BufferInputStream;
import org.eclipse.net4j.signal.RemoteException;
import org.eclipse.net4j.signal.RequestWithConfirmation;
import org.eclipse.net4j.signal.Signal;
import org.eclipse.net4j.signal.SignalFinishedEvent;
import org.eclipse.net4j.signal.SignalScheduledEvent;
import org.eclipse.net4j.util.event.IEvent;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

/**
 * CDO's protocol over one line. When the line breaks, nobody goes on waiting for an answer, as those who ask would do with CDO's own until their
 * time is over; and a commit whose answer did not come is noted.
 */
final class LineProtocol extends CDOClientProtocol {
	/** What waits for an answer. */
	private final Set<Signal> waiting = ConcurrentHashMap.newKeySet();
	private final UncertainCommits commits;
	private volatile boolean broken;

	LineProtocol(UncertainCommits commits) {
		this.commits = commits;
		addListener(this::follow);
	}

	private void follow(IEvent event) {
		if (event instanceof SignalScheduledEvent<?> begun && begun.getSignal() instanceof RequestWithConfirmation<?>) {
			waiting.add(begun.getSignal());
			if (broken) {
				abort(begun.getSignal());
			}
		} else if (event instanceof SignalFinishedEvent<?> ended) {
			waiting.remove(ended.getSignal());
		}
	}

	/** Lets everybody who waits know that no answer will come; without waiting. */
	void lineBroken() {
		broken = true;
		waiting.forEach(LineProtocol::abort);
	}

	private static void abort(Signal signal) {
		try {
			// by reflection, since net4j shows the stream to signals only
			Method stream = Signal.class.getDeclaredMethod("getBufferInputStream");
			stream.setAccessible(true);
			if (stream.invoke(signal) instanceof BufferInputStream input) {
				input.setException(new RemoteException("The line is closed", false));
			}
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("net4j keeps its streams in another way", e);
		}
	}

	@Override
	public CDOSessionProtocol.CommitTransactionResult commitTransaction(InternalCDOCommitContext context, OMMonitor monitor) {
		CDOSessionProtocol.CommitTransactionResult known = commits.answer(context);
		if (known != null) {
			return known;
		}
		try {
			return super.commitTransaction(context, monitor);
		} catch (RuntimeException e) {
			commits.unanswered(context);
			throw e;
		}
	}

	/** CDO asks so after a failed commit, which is of no use over a new line: {@link UncertainCommits} finds out. */
	@Override
	public CDOCommitInfo resetTransaction(int transactionId, int commitNumber) {
		return null;
	}
}
