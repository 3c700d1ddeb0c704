package org.huunghi.server.internal.net;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How long a server waits for the other side of its lines: gives signs of life to them, and lets go of those from which none come. */
final class Patience implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(Patience.class.getName());
	/** Clients hear from the server that often; they wait for three times that. */
	private static final long PULSE_MILLIS = 2_500;
	/** To agree on keys and greet, whatever the line. */
	private static final long GREETING_MILLIS = 10_000;
	/** To log in; nobody types a password meanwhile. */
	private static final long LOG_IN_MILLIS = 30_000;
	/** Without a sign of life the other side is gone; longer than the client's patience, so that it is the client that decides. */
	private static final long SILENCE_MILLIS = 20_000;
	/** The other side is there, but takes nothing. */
	private static final long STUCK_MILLIS = 60_000;
	/** Lines over which nobody has logged in yet. */
	private static final int MOST_STRANGERS = 200;

	/** So many times less patience with those who have not logged in: for tests, which can't wait so long. */
	public static final String HASTE = "huunghi.port.haste";

	private final Set<Peer> peers;
	private final int haste = Math.max(1, Integer.getInteger(HASTE, 1));
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(runnable -> {
		Thread thread = new Thread(runnable, "huunghi-lines");
		thread.setDaemon(true);
		return thread;
	});

	/** @param peers all lines, also those that are still being made */
	Patience(Set<Peer> peers) {
		this.peers = peers;
		timer.scheduleWithFixedDelay(this::turn, PULSE_MILLIS / haste, PULSE_MILLIS / haste, TimeUnit.MILLISECONDS);
	}

	private void turn() {
		for (Peer peer : peers) {
			try {
				check(peer);
				peer.pulse();
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "A connection could not be looked after", e);
			}
		}
	}

	private void check(Peer peer) {
		if (peer.greeting() == null && peer.ageMillis() > GREETING_MILLIS / haste && !peer.look()) {
			peer.shut(new SocketTimeoutException("No greeting within " + GREETING_MILLIS + " ms"));
		} else if (peer.ageMillis() > LOG_IN_MILLIS / haste && !peer.look()) {
			peer.shut(new SocketTimeoutException("No log-in within " + LOG_IN_MILLIS + " ms"));
		} else if (peer.greeting() != null && peer.silentMillis() > SILENCE_MILLIS) {
			peer.shut(new SocketTimeoutException("No sign of life for " + SILENCE_MILLIS + " ms"));
		} else if (peer.stuckMillis() > STUCK_MILLIS) {
			peer.shut(new SocketTimeoutException("Nothing taken for " + STUCK_MILLIS + " ms"));
		}
	}

	/** Makes room for another line: of too many over which nobody has logged in the oldest goes, since those who mean it need a moment only. */
	void makeRoom() {
		if (peers.size() < MOST_STRANGERS) {
			return;
		}
		List<Peer> strangers = peers.stream().filter(peer -> !peer.admitted() && !peer.look()).toList();
		if (strangers.size() >= MOST_STRANGERS) {
			strangers.stream().max(Comparator.comparingLong(Peer::ageMillis)).ifPresent(oldest -> oldest.shut(new IOException("Too many connections without log-in")));
		}
	}

	/** Does something a little later, unless everything ends before. */
	void later(long millis, Runnable work) {
		try {
			timer.schedule(work, millis, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			LOG.log(Level.FINE, "It ends before", e);
		}
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
