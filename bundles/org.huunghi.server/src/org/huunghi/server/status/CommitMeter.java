package org.huunghi.server.status;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;
import org.eclipse.emf.cdo.server.IRepository.WriteAccessHandler;
import org.eclipse.emf.cdo.server.IStoreAccessor.CommitContext;
import org.eclipse.emf.cdo.server.ITransaction;
import org.eclipse.emf.cdo.spi.server.InternalRepository;
import org.eclipse.emf.cdo.spi.server.InternalSession;
import org.eclipse.net4j.signal.Signal;
import org.eclipse.net4j.signal.SignalFinishedEvent;
import org.eclipse.net4j.signal.SignalProtocol;
import org.eclipse.net4j.signal.SignalScheduledEvent;
import org.eclipse.net4j.util.container.ContainerEventAdapter;
import org.eclipse.net4j.util.container.IContainer;
import org.eclipse.net4j.util.event.IEvent;
import org.eclipse.net4j.util.event.IListener;
import org.eclipse.net4j.util.om.monitor.OMMonitor;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Measures commits: how many, how often, and how long each takes in the server, from the moment when the request is there until the answer is on its
 * way, waiting for others included. A commit that is refused is not counted, but its time is measured too.
 */
final class CommitMeter implements WriteAccessHandler, AutoCloseable {
	private final InternalRepository repository;
	private final AtomicLong total = new AtomicLong();
	private final RecentRate rate = new RecentRate(System::nanoTime);
	private final RecentDurations durations = new RecentDurations(System::nanoTime);
	private final IListener signals = new Signals();
	private final IListener sessions = new ContainerEventAdapter<Object>() {
		@Override
		protected void onAdded(IContainer<Object> container, Object session) {
			listenTo((InternalSession) session);
		}
	};

	CommitMeter(InternalRepository repository) {
		this.repository = repository;
		repository.addHandler(this);
		repository.getSessionManager().addListener(sessions);
		for (InternalSession session : repository.getSessionManager().getSessions()) {
			listenTo(session);
		}
	}

	private void listenTo(InternalSession session) {
		if (session.getProtocol() instanceof SignalProtocol<?> protocol) {
			protocol.addListener(signals);
		}
	}

	@Override
	public void handleTransactionBeforeCommitting(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		// counted when it is stored
	}

	@Override
	public void handleTransactionAfterCommitted(ITransaction transaction, CommitContext commit, OMMonitor monitor) {
		total.incrementAndGet();
		rate.add();
	}

	/** Writes the figures as fields: times in milliseconds, of the last minutes. */
	void write(JsonGenerator json) throws IOException {
		Histogram recent = durations.recent();
		json.writeNumberField("total", total.get());
		json.writeNumberField("perSecond", rounded(rate.perSecond()));
		json.writeNumberField("measured", recent.total());
		json.writeNumberField("p50", millis(recent, 50));
		json.writeNumberField("p95", millis(recent, 95));
		json.writeNumberField("p99", millis(recent, 99));
	}

	private static double millis(Histogram durations, double percent) {
		return rounded(durations.percentile(percent) / 1_000);
	}

	private static double rounded(double value) {
		return Math.round(value * 100) / 100.0;
	}

	@Override
	public void close() {
		repository.getSessionManager().removeListener(sessions);
		repository.removeHandler(this);
	}

	/** Net4j tells of each signal on the thread that takes it, and on the one that answers it. */
	private final class Signals implements IListener {
		private final Map<Signal, Long> running = new ConcurrentHashMap<>();

		@Override
		public void notifyEvent(IEvent event) {
			if (event instanceof SignalScheduledEvent<?> scheduled && isCommit(scheduled.getSignal())) {
				running.put(scheduled.getSignal(), System.nanoTime());
			} else if (event instanceof SignalFinishedEvent<?> finished && isCommit(finished.getSignal())) {
				Long begun = running.remove(finished.getSignal());
				if (begun != null) {
					durations.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
				}
			}
		}

		private static boolean isCommit(Signal signal) {
			return signal.getID() == CDOProtocolConstants.SIGNAL_COMMIT_TRANSACTION;
		}
	}
}
