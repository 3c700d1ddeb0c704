package org.huunghi.server.rights.signal;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.net4j.signal.Signal;
import org.eclipse.net4j.signal.SignalProtocol;

/**
 * Passes the signals of one client on to the threads that answer them. One it stops, which net4j answers below CDO's protocol: an exception of the
 * client, which it would make a Java object of, whoever sends it. No client that works has to tell the server of one but while it logs in, which
 * has come to nothing then: so it is hung up on.
 */
final class Intake extends AbstractExecutorService {
	private static final ThreadLocal<Boolean> REFUSING = ThreadLocal.withInitial(() -> Boolean.FALSE);

	private final GuardedProtocol protocol;
	private final ExecutorService threads;

	Intake(GuardedProtocol protocol, ExecutorService threads) {
		this.protocol = protocol;
		this.threads = threads;
	}

	/** @return whether this thread has a signal of which nothing may be read */
	static boolean refusing() {
		return REFUSING.get();
	}

	ExecutorService threads() {
		return threads;
	}

	@Override
	public void execute(Runnable work) {
		boolean refused = work instanceof Signal signal && signal.getID() == SignalProtocol.SIGNAL_REMOTE_EXCEPTION;
		threads.execute(refused ? () -> refuse(work) : work);
	}

	private void refuse(Runnable signal) {
		REFUSING.set(Boolean.TRUE);
		try {
			signal.run();
		} finally {
			REFUSING.remove();
		}
		protocol.refused("REMOTE_EXCEPTION");
		protocol.hangUp();
	}

	@Override
	public void shutdown() {
		threads.shutdown();
	}

	@Override
	public List<Runnable> shutdownNow() {
		return threads.shutdownNow();
	}

	@Override
	public boolean isShutdown() {
		return threads.isShutdown();
	}

	@Override
	public boolean isTerminated() {
		return threads.isTerminated();
	}

	@Override
	public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
		return threads.awaitTermination(timeout, unit);
	}
}
